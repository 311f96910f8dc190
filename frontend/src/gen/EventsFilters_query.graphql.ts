/**
 * @generated SignedSource<<6d436cfb9ceb9f0ba9a04023f9cd008d>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type EventsFilters_query$data = {
  readonly chosen?: {
    readonly community: {
      readonly id: string;
      readonly name: string;
    } | null | undefined;
  } | null | undefined;
  readonly viewer: {
    readonly person: {
      readonly id: string;
    } | null | undefined;
  };
  readonly " $fragmentSpreads": FragmentRefs<"CommunityField_query">;
  readonly " $fragmentType": "EventsFilters_query";
};
export type EventsFilters_query$key = {
  readonly " $data"?: EventsFilters_query$data;
  readonly " $fragmentSpreads": FragmentRefs<"EventsFilters_query">;
};

const node: ReaderFragment = (function(){
var v0 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
};
return {
  "argumentDefinitions": [
    {
      "defaultValue": null,
      "kind": "LocalArgument",
      "name": "community"
    },
    {
      "defaultValue": null,
      "kind": "LocalArgument",
      "name": "hasCommunity"
    }
  ],
  "kind": "Fragment",
  "metadata": null,
  "name": "EventsFilters_query",
  "selections": [
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "CommunityField_query"
    },
    {
      "condition": "hasCommunity",
      "kind": "Condition",
      "passingValue": true,
      "selections": [
        {
          "alias": "chosen",
          "args": [
            {
              "kind": "Variable",
              "name": "id",
              "variableName": "community"
            }
          ],
          "concreteType": null,
          "kind": "LinkedField",
          "name": "node",
          "plural": false,
          "selections": [
            {
              "fragment": {
                "kind": "InlineFragment",
                "selections": [
                  (v0/*:: as any*/),
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "name",
                    "storageKey": null
                  }
                ],
                "type": "Community",
                "abstractKey": null
              },
              "kind": "AliasedInlineFragmentSpread",
              "name": "community"
            }
          ],
          "storageKey": null
        }
      ]
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "Viewer",
      "kind": "LinkedField",
      "name": "viewer",
      "plural": false,
      "selections": [
        {
          "alias": null,
          "args": null,
          "concreteType": "Person",
          "kind": "LinkedField",
          "name": "person",
          "plural": false,
          "selections": [
            (v0/*:: as any*/)
          ],
          "storageKey": null
        }
      ],
      "storageKey": null
    }
  ],
  "type": "Query",
  "abstractKey": null
};
})();

(node as any).hash = "c7cdb5891bd0085d8e789e9f196328e1";

export default node;

/**
 * @generated SignedSource<<90035deb2bd4a53a15c38c2d4f75d269>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type EventsFilters_query$data = {
  readonly chosen?: {
    readonly id?: string;
    readonly name?: string;
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

(node as any).hash = "ab8c550fe4d8c35b62e8096e1a132d11";

export default node;

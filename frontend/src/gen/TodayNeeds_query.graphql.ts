/**
 * @generated SignedSource<<dc9118c165de582f2efc966f7d6afd59>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type TodayNeeds_query$data = {
  readonly requested: {
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly name: string;
      readonly slug: string;
    }>;
  };
  readonly " $fragmentType": "TodayNeeds_query";
};
export type TodayNeeds_query$key = {
  readonly " $data"?: TodayNeeds_query$data;
  readonly " $fragmentSpreads": FragmentRefs<"TodayNeeds_query">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "TodayNeeds_query",
  "selections": [
    {
      "alias": "requested",
      "args": [
        {
          "kind": "Literal",
          "name": "filter",
          "value": {
            "state": "REQUESTED"
          }
        },
        {
          "kind": "Literal",
          "name": "first",
          "value": 10
        }
      ],
      "concreteType": "CommunityConnection",
      "kind": "LinkedField",
      "name": "communities",
      "plural": false,
      "selections": [
        {
          "alias": null,
          "args": null,
          "concreteType": "Community",
          "kind": "LinkedField",
          "name": "nodes",
          "plural": true,
          "selections": [
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "id",
              "storageKey": null
            },
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "slug",
              "storageKey": null
            },
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "name",
              "storageKey": null
            }
          ],
          "storageKey": null
        }
      ],
      "storageKey": "communities(filter:{\"state\":\"REQUESTED\"},first:10)"
    }
  ],
  "type": "Query",
  "abstractKey": null
};

(node as any).hash = "c06381a0778c5a2c46a6d7d87590ed89";

export default node;

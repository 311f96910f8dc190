/**
 * @generated SignedSource<<f2611d0a263ed33236d18ce21099a96c>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type CompetencyTree_query$data = {
  readonly competencyFrameworks: {
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly " $fragmentSpreads": FragmentRefs<"CompetencyFrame_framework">;
    }>;
  };
  readonly " $fragmentType": "CompetencyTree_query";
};
export type CompetencyTree_query$key = {
  readonly " $data"?: CompetencyTree_query$data;
  readonly " $fragmentSpreads": FragmentRefs<"CompetencyTree_query">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [
    {
      "defaultValue": null,
      "kind": "LocalArgument",
      "name": "language"
    }
  ],
  "kind": "Fragment",
  "metadata": null,
  "name": "CompetencyTree_query",
  "selections": [
    {
      "alias": null,
      "args": [
        {
          "kind": "Literal",
          "name": "first",
          "value": 4
        }
      ],
      "concreteType": "CompetencyFrameworkConnection",
      "kind": "LinkedField",
      "name": "competencyFrameworks",
      "plural": false,
      "selections": [
        {
          "alias": null,
          "args": null,
          "concreteType": "CompetencyFramework",
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
              "args": [
                {
                  "kind": "Variable",
                  "name": "language",
                  "variableName": "language"
                }
              ],
              "kind": "FragmentSpread",
              "name": "CompetencyFrame_framework"
            }
          ],
          "storageKey": null
        }
      ],
      "storageKey": "competencyFrameworks(first:4)"
    }
  ],
  "type": "Query",
  "abstractKey": null
};

(node as any).hash = "ac8fe1040c5cb3e6125c8f7d6a88e510";

export default node;

/**
 * @generated SignedSource<<b8777949752912567ca4e94582a3bf0d>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type CompetencyFilter_query$data = {
  readonly all: {
    readonly totalCount: number;
  };
  readonly competencies: {
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly name: string;
    }>;
  };
  readonly " $fragmentType": "CompetencyFilter_query";
};
export type CompetencyFilter_query$key = {
  readonly " $data"?: CompetencyFilter_query$data;
  readonly " $fragmentSpreads": FragmentRefs<"CompetencyFilter_query">;
};

import CompetencyFilterRefetchQuery_graphql from './CompetencyFilterRefetchQuery.graphql';

const node: ReaderFragment = {
  "argumentDefinitions": [
    {
      "kind": "RootArgument",
      "name": "language"
    },
    {
      "defaultValue": null,
      "kind": "LocalArgument",
      "name": "text"
    }
  ],
  "kind": "Fragment",
  "metadata": {
    "refetch": {
      "connection": null,
      "fragmentPathInResult": [],
      "operation": CompetencyFilterRefetchQuery_graphql
    }
  },
  "name": "CompetencyFilter_query",
  "selections": [
    {
      "alias": "all",
      "args": [
        {
          "kind": "Literal",
          "name": "filter",
          "value": {
            "covered": true,
            "kind": "COMPETENCY"
          }
        },
        {
          "kind": "Literal",
          "name": "first",
          "value": 1
        }
      ],
      "concreteType": "CompetencyConnection",
      "kind": "LinkedField",
      "name": "competencies",
      "plural": false,
      "selections": [
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "totalCount",
          "storageKey": null
        }
      ],
      "storageKey": "competencies(filter:{\"covered\":true,\"kind\":\"COMPETENCY\"},first:1)"
    },
    {
      "alias": null,
      "args": [
        {
          "fields": [
            {
              "kind": "Literal",
              "name": "covered",
              "value": true
            },
            {
              "kind": "Literal",
              "name": "kind",
              "value": "COMPETENCY"
            },
            {
              "kind": "Variable",
              "name": "text",
              "variableName": "text"
            }
          ],
          "kind": "ObjectValue",
          "name": "filter"
        },
        {
          "kind": "Literal",
          "name": "first",
          "value": 100
        }
      ],
      "concreteType": "CompetencyConnection",
      "kind": "LinkedField",
      "name": "competencies",
      "plural": false,
      "selections": [
        {
          "alias": null,
          "args": null,
          "concreteType": "Competency",
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
              "args": [
                {
                  "kind": "Variable",
                  "name": "language",
                  "variableName": "language"
                }
              ],
              "kind": "ScalarField",
              "name": "name",
              "storageKey": null
            }
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

(node as any).hash = "1e0df1e8e7e25ee0a6935db965b4a7c2";

export default node;

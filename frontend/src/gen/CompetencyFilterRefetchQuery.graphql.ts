/**
 * @generated SignedSource<<a674068c7ec82ab84a4db803d338688a>>
 * @relayHash 367e3588d5262c4e1937b27a9c48cb89
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 6b3a8da8e8ff016ef9da5d893ce6a9c3ba6a4c79038ecc3fb7412057e798d1b6

import { ConcreteRequest } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type CompetencyFilterRefetchQuery$variables = {
  language?: string | null | undefined;
  text?: string | null | undefined;
};
export type CompetencyFilterRefetchQuery$data = {
  readonly " $fragmentSpreads": FragmentRefs<"CompetencyFilter_query">;
};
export type CompetencyFilterRefetchQuery = {
  response: CompetencyFilterRefetchQuery$data;
  variables: CompetencyFilterRefetchQuery$variables;
};

const node: ConcreteRequest = (function(){
var v0 = [
  {
    "defaultValue": null,
    "kind": "LocalArgument",
    "name": "language"
  },
  {
    "defaultValue": null,
    "kind": "LocalArgument",
    "name": "text"
  }
],
v1 = {
  "kind": "Variable",
  "name": "text",
  "variableName": "text"
};
return {
  "fragment": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Fragment",
    "metadata": null,
    "name": "CompetencyFilterRefetchQuery",
    "selections": [
      {
        "args": [
          (v1/*:: as any*/)
        ],
        "kind": "FragmentSpread",
        "name": "CompetencyFilter_query"
      }
    ],
    "type": "Query",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "CompetencyFilterRefetchQuery",
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
              (v1/*:: as any*/)
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
    ]
  },
  "params": {
    "id": "6b3a8da8e8ff016ef9da5d893ce6a9c3ba6a4c79038ecc3fb7412057e798d1b6",
    "metadata": {},
    "name": "CompetencyFilterRefetchQuery",
    "operationKind": "query",
    "text": null
  }
};
})();

(node as any).hash = "1e0df1e8e7e25ee0a6935db965b4a7c2";

export default node;

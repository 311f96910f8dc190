/**
 * @generated SignedSource<<14593354affddcc554e1811aa1abfc05>>
 * @relayHash ab6c476a97ae2fc05d77f71eed42229d
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID c727387b6402cb23d9a9996d1001848aa2527e280469710a85342fbb8bc6cc2c

import { ConcreteRequest } from 'relay-runtime';
export type PlanCompetencyPickerQuery$variables = {
  language?: string | null | undefined;
  text?: string | null | undefined;
};
export type PlanCompetencyPickerQuery$data = {
  readonly competencies: {
    readonly nodes: ReadonlyArray<{
      readonly framework: {
        readonly name: string;
      } | null | undefined;
      readonly id: string;
      readonly name: string;
    }>;
  };
};
export type PlanCompetencyPickerQuery = {
  response: PlanCompetencyPickerQuery$data;
  variables: PlanCompetencyPickerQuery$variables;
};

const node: ConcreteRequest = (function(){
var v0 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "language"
},
v1 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "text"
},
v2 = [
  {
    "fields": [
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
    "value": 20
  }
],
v3 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
},
v4 = {
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
},
v5 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "name",
  "storageKey": null
};
return {
  "fragment": {
    "argumentDefinitions": [
      (v0/*:: as any*/),
      (v1/*:: as any*/)
    ],
    "kind": "Fragment",
    "metadata": null,
    "name": "PlanCompetencyPickerQuery",
    "selections": [
      {
        "alias": null,
        "args": (v2/*:: as any*/),
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
              (v3/*:: as any*/),
              (v4/*:: as any*/),
              {
                "alias": null,
                "args": null,
                "concreteType": "CompetencyFramework",
                "kind": "LinkedField",
                "name": "framework",
                "plural": false,
                "selections": [
                  (v5/*:: as any*/)
                ],
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
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": [
      (v1/*:: as any*/),
      (v0/*:: as any*/)
    ],
    "kind": "Operation",
    "name": "PlanCompetencyPickerQuery",
    "selections": [
      {
        "alias": null,
        "args": (v2/*:: as any*/),
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
              (v3/*:: as any*/),
              (v4/*:: as any*/),
              {
                "alias": null,
                "args": null,
                "concreteType": "CompetencyFramework",
                "kind": "LinkedField",
                "name": "framework",
                "plural": false,
                "selections": [
                  (v5/*:: as any*/),
                  (v3/*:: as any*/)
                ],
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
    "id": "c727387b6402cb23d9a9996d1001848aa2527e280469710a85342fbb8bc6cc2c",
    "metadata": {},
    "name": "PlanCompetencyPickerQuery",
    "operationKind": "query",
    "text": null
  }
};
})();

(node as any).hash = "48f0d0628f32c7593cf6baa138efc038";

export default node;

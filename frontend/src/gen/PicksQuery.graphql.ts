/**
 * @generated SignedSource<<01d89175ee9559d0f7f553b6a595dc51>>
 * @relayHash 3de3fd84673e8c93defa9e657a66926e
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 1105028be8e9499acb0c2d6874d7c9baa2ae44a485be6b0becd331b40552b8df

import { ConcreteRequest } from 'relay-runtime';
export type ContributionState = "HIDDEN" | "SHOWN" | "WITHDRAWN" | "%future added value";
export type PicksQuery$variables = {
  id: string;
};
export type PicksQuery$data = {
  readonly event: {
    readonly contributions: {
      readonly nodes: ReadonlyArray<{
        readonly byline: string | null | undefined;
        readonly id: string;
        readonly language: string;
        readonly state: ContributionState;
        readonly text: string;
      }>;
    };
  } | null | undefined;
};
export type PicksQuery = {
  response: PicksQuery$data;
  variables: PicksQuery$variables;
};

const node: ConcreteRequest = (function(){
var v0 = [
  {
    "defaultValue": null,
    "kind": "LocalArgument",
    "name": "id"
  }
],
v1 = [
  {
    "kind": "Variable",
    "name": "id",
    "variableName": "id"
  }
],
v2 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
},
v3 = {
  "alias": null,
  "args": [
    {
      "kind": "Literal",
      "name": "first",
      "value": 100
    }
  ],
  "concreteType": "ContributionConnection",
  "kind": "LinkedField",
  "name": "contributions",
  "plural": false,
  "selections": [
    {
      "alias": null,
      "args": null,
      "concreteType": "Contribution",
      "kind": "LinkedField",
      "name": "nodes",
      "plural": true,
      "selections": [
        (v2/*:: as any*/),
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "text",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "language",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "byline",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "state",
          "storageKey": null
        }
      ],
      "storageKey": null
    }
  ],
  "storageKey": "contributions(first:100)"
};
return {
  "fragment": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Fragment",
    "metadata": null,
    "name": "PicksQuery",
    "selections": [
      {
        "alias": null,
        "args": (v1/*:: as any*/),
        "concreteType": "Event",
        "kind": "LinkedField",
        "name": "event",
        "plural": false,
        "selections": [
          (v3/*:: as any*/)
        ],
        "storageKey": null
      }
    ],
    "type": "Query",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "PicksQuery",
    "selections": [
      {
        "alias": null,
        "args": (v1/*:: as any*/),
        "concreteType": "Event",
        "kind": "LinkedField",
        "name": "event",
        "plural": false,
        "selections": [
          (v3/*:: as any*/),
          (v2/*:: as any*/)
        ],
        "storageKey": null
      }
    ]
  },
  "params": {
    "id": "1105028be8e9499acb0c2d6874d7c9baa2ae44a485be6b0becd331b40552b8df",
    "metadata": {},
    "name": "PicksQuery",
    "operationKind": "query",
    "text": null
  }
};
})();

(node as any).hash = "b963b8563f084958c70c111dd4718389";

export default node;

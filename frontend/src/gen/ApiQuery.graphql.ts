/**
 * @generated SignedSource<<c81e5e0e042ce91745ebe26d434173fb>>
 * @relayHash d0eaf8c82780de3fd167a7d37fbb6e1e
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 2c6e80459592a7d370c1f64f33b2d45b2579266b16ef41c4b9620f509b57f600

import { ConcreteRequest } from 'relay-runtime';
export type ViewerKind = "PERSON" | "TOKEN" | "VISITOR" | "%future added value";
export type ApiQuery$variables = Record<PropertyKey, never>;
export type ApiQuery$data = {
  readonly constellation: {
    readonly isDemo: boolean;
  };
  readonly viewer: {
    readonly kind: ViewerKind;
  };
};
export type ApiQuery = {
  response: ApiQuery$data;
  variables: ApiQuery$variables;
};

const node: ConcreteRequest = (function(){
var v0 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "isDemo",
  "storageKey": null
},
v1 = {
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
      "kind": "ScalarField",
      "name": "kind",
      "storageKey": null
    }
  ],
  "storageKey": null
};
return {
  "fragment": {
    "argumentDefinitions": [],
    "kind": "Fragment",
    "metadata": null,
    "name": "ApiQuery",
    "selections": [
      {
        "alias": null,
        "args": null,
        "concreteType": "Constellation",
        "kind": "LinkedField",
        "name": "constellation",
        "plural": false,
        "selections": [
          (v0/*:: as any*/)
        ],
        "storageKey": null
      },
      (v1/*:: as any*/)
    ],
    "type": "Query",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": [],
    "kind": "Operation",
    "name": "ApiQuery",
    "selections": [
      {
        "alias": null,
        "args": null,
        "concreteType": "Constellation",
        "kind": "LinkedField",
        "name": "constellation",
        "plural": false,
        "selections": [
          (v0/*:: as any*/),
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "id",
            "storageKey": null
          }
        ],
        "storageKey": null
      },
      (v1/*:: as any*/)
    ]
  },
  "params": {
    "id": "2c6e80459592a7d370c1f64f33b2d45b2579266b16ef41c4b9620f509b57f600",
    "metadata": {},
    "name": "ApiQuery",
    "operationKind": "query",
    "text": null
  }
};
})();

(node as any).hash = "42b87739df2de326a2d06770b9732e46";

import { PreloadableQueryRegistry } from 'relay-runtime';
PreloadableQueryRegistry.set(node.params.id, node);

export default node;

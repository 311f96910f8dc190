/**
 * @generated SignedSource<<5b358d5750a537fa36da23247bcaa5cb>>
 * @relayHash 103279ad8224d1bd8ad961bd4adf14a9
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 18fb5f0ee03d2d3b0ff05b771c07ebafd8a59fdbc3382d170daf5a70807c1bf3

import { ConcreteRequest } from 'relay-runtime';
export type SignInQuery$variables = Record<PropertyKey, never>;
export type SignInQuery$data = {
  readonly constellation: {
    readonly hasBegun: boolean;
    readonly isDemo: boolean;
    readonly name: string;
  };
  readonly viewer: {
    readonly person: {
      readonly name: string;
    } | null | undefined;
  };
};
export type SignInQuery = {
  response: SignInQuery$data;
  variables: SignInQuery$variables;
};

const node: ConcreteRequest = (function(){
var v0 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "name",
  "storageKey": null
},
v1 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "isDemo",
  "storageKey": null
},
v2 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "hasBegun",
  "storageKey": null
},
v3 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
};
return {
  "fragment": {
    "argumentDefinitions": [],
    "kind": "Fragment",
    "metadata": null,
    "name": "SignInQuery",
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
          (v1/*:: as any*/),
          (v2/*:: as any*/)
        ],
        "storageKey": null
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
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": [],
    "kind": "Operation",
    "name": "SignInQuery",
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
          (v1/*:: as any*/),
          (v2/*:: as any*/),
          (v3/*:: as any*/)
        ],
        "storageKey": null
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
              (v0/*:: as any*/),
              (v3/*:: as any*/)
            ],
            "storageKey": null
          }
        ],
        "storageKey": null
      }
    ]
  },
  "params": {
    "id": "18fb5f0ee03d2d3b0ff05b771c07ebafd8a59fdbc3382d170daf5a70807c1bf3",
    "metadata": {},
    "name": "SignInQuery",
    "operationKind": "query",
    "text": null
  }
};
})();

(node as any).hash = "8c6c20a1f279b38b7a4d88a9dccb5028";

import { PreloadableQueryRegistry } from 'relay-runtime';
PreloadableQueryRegistry.set(node.params.id, node);

export default node;

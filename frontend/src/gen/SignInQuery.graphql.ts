/**
 * @generated SignedSource<<4dc795c20de1252ea53bd10fab7ad180>>
 * @relayHash e0bff32af37a1b02e5844bb6047d0143
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 42ac873e2c4b29e8b202b995a6a5c597d85037bc7242434b983bc2122de2550e

import { ConcreteRequest } from 'relay-runtime';
export type SignInQuery$variables = Record<PropertyKey, never>;
export type SignInQuery$data = {
  readonly constellation: {
    readonly hasBegun: boolean;
    readonly isDemo: boolean;
    readonly name: string;
  };
  readonly viewer: {
    readonly isGuest: boolean;
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
  "name": "isGuest",
  "storageKey": null
},
v4 = {
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
          (v3/*:: as any*/),
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
          (v4/*:: as any*/)
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
          (v3/*:: as any*/),
          {
            "alias": null,
            "args": null,
            "concreteType": "Person",
            "kind": "LinkedField",
            "name": "person",
            "plural": false,
            "selections": [
              (v0/*:: as any*/),
              (v4/*:: as any*/)
            ],
            "storageKey": null
          }
        ],
        "storageKey": null
      }
    ]
  },
  "params": {
    "id": "42ac873e2c4b29e8b202b995a6a5c597d85037bc7242434b983bc2122de2550e",
    "metadata": {},
    "name": "SignInQuery",
    "operationKind": "query",
    "text": null
  }
};
})();

(node as any).hash = "221271178183cf3e7a393ff9d0637678";

import { PreloadableQueryRegistry } from 'relay-runtime';
PreloadableQueryRegistry.set(node.params.id, node);

export default node;

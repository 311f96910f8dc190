/**
 * @generated SignedSource<<2b73edfe6f58fd25a1284be631ce17c9>>
 * @relayHash ac5e1942103d7a0470a268fff3ed3194
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID f8b5b3dd8c70fc893f8b5e42cd877f09b03afb1666bd50b8c08bb6ccee75a722

import { ConcreteRequest } from 'relay-runtime';
export type MeQuery$variables = Record<PropertyKey, never>;
export type MeQuery$data = {
  readonly viewer: {
    readonly isGuest: boolean;
    readonly isSteward: boolean;
    readonly person: {
      readonly id: string;
      readonly name: string;
    } | null | undefined;
  };
};
export type MeQuery = {
  response: MeQuery$data;
  variables: MeQuery$variables;
};

const node: ConcreteRequest = (function(){
var v0 = [
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
        "kind": "ScalarField",
        "name": "isSteward",
        "storageKey": null
      },
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "isGuest",
        "storageKey": null
      },
      {
        "alias": null,
        "args": null,
        "concreteType": "Person",
        "kind": "LinkedField",
        "name": "person",
        "plural": false,
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
            "name": "name",
            "storageKey": null
          }
        ],
        "storageKey": null
      }
    ],
    "storageKey": null
  }
];
return {
  "fragment": {
    "argumentDefinitions": [],
    "kind": "Fragment",
    "metadata": null,
    "name": "MeQuery",
    "selections": (v0/*:: as any*/),
    "type": "Query",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": [],
    "kind": "Operation",
    "name": "MeQuery",
    "selections": (v0/*:: as any*/)
  },
  "params": {
    "id": "f8b5b3dd8c70fc893f8b5e42cd877f09b03afb1666bd50b8c08bb6ccee75a722",
    "metadata": {},
    "name": "MeQuery",
    "operationKind": "query",
    "text": null
  }
};
})();

(node as any).hash = "ae862fe63b8a0d64eb5d8645c5ffc77b";

import { PreloadableQueryRegistry } from 'relay-runtime';
PreloadableQueryRegistry.set(node.params.id, node);

export default node;

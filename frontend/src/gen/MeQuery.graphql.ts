/**
 * @generated SignedSource<<89b3e41a06b67752e7af5ff06374415f>>
 * @relayHash 303503cad61458a8f7899274d6ada3e1
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID f3bfb0b1d1c345343d654cb50b8dcc6261f68360b08d0b0b2ac0194a0cd795e8

import { ConcreteRequest } from 'relay-runtime';
export type MeQuery$variables = Record<PropertyKey, never>;
export type MeQuery$data = {
  readonly viewer: {
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
    "id": "f3bfb0b1d1c345343d654cb50b8dcc6261f68360b08d0b0b2ac0194a0cd795e8",
    "metadata": {},
    "name": "MeQuery",
    "operationKind": "query",
    "text": null
  }
};
})();

(node as any).hash = "d2d48cc52c10365e1b536a12b42d61f0";

import { PreloadableQueryRegistry } from 'relay-runtime';
PreloadableQueryRegistry.set(node.params.id, node);

export default node;

/**
 * @generated SignedSource<<94f093e4f5152ad0e1b617f40e8898e2>>
 * @relayHash 7421f38c585220f09e837ff6448a8d9f
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 8a7f6ec56c4f80c73418d9334f07138623abe923e3cf782e47c3718724bd08f0

import { ConcreteRequest } from 'relay-runtime';
export type ViewerKind = "PERSON" | "TOKEN" | "VISITOR" | "%future added value";
export type AdminQuery$variables = Record<PropertyKey, never>;
export type AdminQuery$data = {
  readonly requests: {
    readonly totalCount: number;
  };
  readonly viewer: {
    readonly isSteward: boolean;
    readonly kind: ViewerKind;
  };
};
export type AdminQuery = {
  response: AdminQuery$data;
  variables: AdminQuery$variables;
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
        "name": "kind",
        "storageKey": null
      },
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "isSteward",
        "storageKey": null
      }
    ],
    "storageKey": null
  },
  {
    "alias": "requests",
    "args": [
      {
        "kind": "Literal",
        "name": "filter",
        "value": {
          "state": "REQUESTED"
        }
      },
      {
        "kind": "Literal",
        "name": "first",
        "value": 1
      }
    ],
    "concreteType": "CommunityConnection",
    "kind": "LinkedField",
    "name": "communities",
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
    "storageKey": "communities(filter:{\"state\":\"REQUESTED\"},first:1)"
  }
];
return {
  "fragment": {
    "argumentDefinitions": [],
    "kind": "Fragment",
    "metadata": null,
    "name": "AdminQuery",
    "selections": (v0/*:: as any*/),
    "type": "Query",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": [],
    "kind": "Operation",
    "name": "AdminQuery",
    "selections": (v0/*:: as any*/)
  },
  "params": {
    "id": "8a7f6ec56c4f80c73418d9334f07138623abe923e3cf782e47c3718724bd08f0",
    "metadata": {},
    "name": "AdminQuery",
    "operationKind": "query",
    "text": null
  }
};
})();

(node as any).hash = "acdef536e20d2c980557141f5a8efd6c";

import { PreloadableQueryRegistry } from 'relay-runtime';
PreloadableQueryRegistry.set(node.params.id, node);

export default node;

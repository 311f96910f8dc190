/**
 * @generated SignedSource<<9dbd1315d258c76862a6c658379778b8>>
 * @relayHash 7ed499a4a3d464ec65912184f1818ee5
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 3a771a012e8d13ff44f8f891c85b4d5454f1e400d9daa8ab1f40d387a23c86e4

import { ConcreteRequest } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type WelcomeQuery$variables = Record<PropertyKey, never>;
export type WelcomeQuery$data = {
  readonly constellation: {
    readonly hasBegun: boolean;
    readonly id: string;
  };
  readonly viewer: {
    readonly isSteward: boolean;
    readonly " $fragmentSpreads": FragmentRefs<"FirstSteps_viewer">;
  };
};
export type WelcomeQuery = {
  response: WelcomeQuery$data;
  variables: WelcomeQuery$variables;
};

const node: ConcreteRequest = (function(){
var v0 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
},
v1 = {
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
      "name": "hasBegun",
      "storageKey": null
    }
  ],
  "storageKey": null
},
v2 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "isSteward",
  "storageKey": null
},
v3 = {
  "kind": "Literal",
  "name": "first",
  "value": 1
},
v4 = [
  (v3/*:: as any*/)
],
v5 = [
  {
    "alias": null,
    "args": null,
    "kind": "ScalarField",
    "name": "totalCount",
    "storageKey": null
  }
];
return {
  "fragment": {
    "argumentDefinitions": [],
    "kind": "Fragment",
    "metadata": null,
    "name": "WelcomeQuery",
    "selections": [
      (v1/*:: as any*/),
      {
        "alias": null,
        "args": null,
        "concreteType": "Viewer",
        "kind": "LinkedField",
        "name": "viewer",
        "plural": false,
        "selections": [
          (v2/*:: as any*/),
          {
            "args": null,
            "kind": "FragmentSpread",
            "name": "FirstSteps_viewer"
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
    "name": "WelcomeQuery",
    "selections": [
      (v1/*:: as any*/),
      {
        "alias": null,
        "args": null,
        "concreteType": "Viewer",
        "kind": "LinkedField",
        "name": "viewer",
        "plural": false,
        "selections": [
          (v2/*:: as any*/),
          {
            "alias": null,
            "args": (v4/*:: as any*/),
            "concreteType": "MembershipConnection",
            "kind": "LinkedField",
            "name": "memberships",
            "plural": false,
            "selections": [
              {
                "alias": null,
                "args": null,
                "concreteType": "Membership",
                "kind": "LinkedField",
                "name": "nodes",
                "plural": true,
                "selections": [
                  {
                    "alias": null,
                    "args": null,
                    "concreteType": "Community",
                    "kind": "LinkedField",
                    "name": "community",
                    "plural": false,
                    "selections": [
                      (v0/*:: as any*/),
                      {
                        "alias": null,
                        "args": null,
                        "kind": "ScalarField",
                        "name": "slug",
                        "storageKey": null
                      },
                      {
                        "alias": null,
                        "args": null,
                        "kind": "ScalarField",
                        "name": "name",
                        "storageKey": null
                      },
                      {
                        "alias": null,
                        "args": null,
                        "kind": "ScalarField",
                        "name": "memberCount",
                        "storageKey": null
                      },
                      {
                        "alias": "invited",
                        "args": [
                          (v3/*:: as any*/),
                          {
                            "kind": "Literal",
                            "name": "state",
                            "value": "INVITED"
                          }
                        ],
                        "concreteType": "MembershipConnection",
                        "kind": "LinkedField",
                        "name": "members",
                        "plural": false,
                        "selections": (v5/*:: as any*/),
                        "storageKey": "members(first:1,state:\"INVITED\")"
                      },
                      {
                        "alias": null,
                        "args": (v4/*:: as any*/),
                        "concreteType": "EventConnection",
                        "kind": "LinkedField",
                        "name": "events",
                        "plural": false,
                        "selections": (v5/*:: as any*/),
                        "storageKey": "events(first:1)"
                      }
                    ],
                    "storageKey": null
                  },
                  (v0/*:: as any*/)
                ],
                "storageKey": null
              }
            ],
            "storageKey": "memberships(first:1)"
          }
        ],
        "storageKey": null
      }
    ]
  },
  "params": {
    "id": "3a771a012e8d13ff44f8f891c85b4d5454f1e400d9daa8ab1f40d387a23c86e4",
    "metadata": {},
    "name": "WelcomeQuery",
    "operationKind": "query",
    "text": null
  }
};
})();

(node as any).hash = "db7ae2802dd2137fd7df7023922ec7fd";

import { PreloadableQueryRegistry } from 'relay-runtime';
PreloadableQueryRegistry.set(node.params.id, node);

export default node;

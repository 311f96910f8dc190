/**
 * @generated SignedSource<<f394b8c39fd62f956516ec6bc6d6bc92>>
 * @relayHash 5038a1730b27aabd9388a8ea77621076
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 0ebbd775a8969d955407c97ef8d45c4cdaaffa847993786dfab36827373489c3

import { ConcreteRequest } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type CommunityFieldQuery$variables = {
  communityWords?: string | null | undefined;
};
export type CommunityFieldQuery$data = {
  readonly " $fragmentSpreads": FragmentRefs<"CommunityField_query">;
};
export type CommunityFieldQuery = {
  response: CommunityFieldQuery$data;
  variables: CommunityFieldQuery$variables;
};

const node: ConcreteRequest = (function(){
var v0 = [
  {
    "defaultValue": null,
    "kind": "LocalArgument",
    "name": "communityWords"
  }
];
return {
  "fragment": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Fragment",
    "metadata": null,
    "name": "CommunityFieldQuery",
    "selections": [
      {
        "args": [
          {
            "kind": "Variable",
            "name": "communityWords",
            "variableName": "communityWords"
          }
        ],
        "kind": "FragmentSpread",
        "name": "CommunityField_query"
      }
    ],
    "type": "Query",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "CommunityFieldQuery",
    "selections": [
      {
        "alias": null,
        "args": [
          {
            "fields": [
              {
                "kind": "Variable",
                "name": "text",
                "variableName": "communityWords"
              }
            ],
            "kind": "ObjectValue",
            "name": "filter"
          },
          {
            "kind": "Literal",
            "name": "first",
            "value": 100
          },
          {
            "kind": "Literal",
            "name": "orderBy",
            "value": "NAME"
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
            "concreteType": "Community",
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
                "args": null,
                "kind": "ScalarField",
                "name": "name",
                "storageKey": null
              }
            ],
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "concreteType": "PageInfo",
            "kind": "LinkedField",
            "name": "pageInfo",
            "plural": false,
            "selections": [
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "hasNextPage",
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
    "id": "0ebbd775a8969d955407c97ef8d45c4cdaaffa847993786dfab36827373489c3",
    "metadata": {},
    "name": "CommunityFieldQuery",
    "operationKind": "query",
    "text": null
  }
};
})();

(node as any).hash = "1c0de038f79b56dc774ab24556480f1d";

export default node;

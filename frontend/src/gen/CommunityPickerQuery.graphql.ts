/**
 * @generated SignedSource<<d813659f01869585a0d91762976b904b>>
 * @relayHash 1d49a5463dd7c69d1af3adaacf594784
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 18a3ee89ca4290edd3e95b838d49a8a2ac735a225f901da8e4f56dbf519c3e99

import { ConcreteRequest } from 'relay-runtime';
export type CommunityState = "ACTIVE" | "ARCHIVED" | "REQUESTED" | "%future added value";
export type CommunityPickerQuery$variables = {
  text?: string | null | undefined;
};
export type CommunityPickerQuery$data = {
  readonly communities: {
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly name: string;
      readonly state: CommunityState;
    }>;
  };
};
export type CommunityPickerQuery = {
  response: CommunityPickerQuery$data;
  variables: CommunityPickerQuery$variables;
};

const node: ConcreteRequest = (function(){
var v0 = [
  {
    "defaultValue": null,
    "kind": "LocalArgument",
    "name": "text"
  }
],
v1 = [
  {
    "alias": null,
    "args": [
      {
        "fields": [
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
        "value": 30
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
    "storageKey": null
  }
];
return {
  "fragment": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Fragment",
    "metadata": null,
    "name": "CommunityPickerQuery",
    "selections": (v1/*:: as any*/),
    "type": "Query",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "CommunityPickerQuery",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "id": "18a3ee89ca4290edd3e95b838d49a8a2ac735a225f901da8e4f56dbf519c3e99",
    "metadata": {},
    "name": "CommunityPickerQuery",
    "operationKind": "query",
    "text": null
  }
};
})();

(node as any).hash = "9d262ccedf01c8f11b8bb694375aab72";

export default node;

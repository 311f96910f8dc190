/**
 * @generated SignedSource<<250e0f904486f0eabb67410aad6a6d50>>
 * @relayHash 70481b3412a003e57e00bbf2ed3e5c2a
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID e4bf010aac40028a97d2b630579b02b86344d8c5a66ca2020341a102d9e9f9fe

import { ConcreteRequest } from 'relay-runtime';
export type EventRoomChangeKind = "AGENDA" | "CAFE" | "CONTRIBUTION" | "EVENT" | "REFETCH" | "REVIEW" | "%future added value";
export type roomSubscription$variables = {
  event: string;
};
export type roomSubscription$data = {
  readonly eventRoom: {
    readonly kind: EventRoomChangeKind;
    readonly subject: {
      readonly id: string;
    } | null | undefined;
  };
};
export type roomSubscription = {
  response: roomSubscription$data;
  variables: roomSubscription$variables;
};

const node: ConcreteRequest = (function(){
var v0 = [
  {
    "defaultValue": null,
    "kind": "LocalArgument",
    "name": "event"
  }
],
v1 = [
  {
    "kind": "Variable",
    "name": "eventId",
    "variableName": "event"
  }
],
v2 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "kind",
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
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Fragment",
    "metadata": null,
    "name": "roomSubscription",
    "selections": [
      {
        "alias": null,
        "args": (v1/*:: as any*/),
        "concreteType": "EventRoomChange",
        "kind": "LinkedField",
        "name": "eventRoom",
        "plural": false,
        "selections": [
          (v2/*:: as any*/),
          {
            "alias": null,
            "args": null,
            "concreteType": null,
            "kind": "LinkedField",
            "name": "subject",
            "plural": false,
            "selections": [
              (v3/*:: as any*/)
            ],
            "storageKey": null
          }
        ],
        "storageKey": null
      }
    ],
    "type": "Subscription",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "roomSubscription",
    "selections": [
      {
        "alias": null,
        "args": (v1/*:: as any*/),
        "concreteType": "EventRoomChange",
        "kind": "LinkedField",
        "name": "eventRoom",
        "plural": false,
        "selections": [
          (v2/*:: as any*/),
          {
            "alias": null,
            "args": null,
            "concreteType": null,
            "kind": "LinkedField",
            "name": "subject",
            "plural": false,
            "selections": [
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "__typename",
                "storageKey": null
              },
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
    "id": "e4bf010aac40028a97d2b630579b02b86344d8c5a66ca2020341a102d9e9f9fe",
    "metadata": {},
    "name": "roomSubscription",
    "operationKind": "subscription",
    "text": null
  }
};
})();

(node as any).hash = "1a740503da90a231a7c03b73adfa6b52";

export default node;

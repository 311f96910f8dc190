/**
 * @generated SignedSource<<c06a3920b71ebd6793ec7a00f9c19f09>>
 * @relayHash 857f086d658ac9a7cd5821ac88b9a47d
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 6affad6bb25ebacccd167246d270848ece7ce7849ad48a745a5a8a7d5c8f1c17

import { ConcreteRequest } from 'relay-runtime';
export type EventState = "ANNOUNCED" | "CANCELLED" | "CLOSED" | "DRAFT" | "HELD" | "IN_PROGRESS" | "POSTPONED" | "REVIEWING" | "%future added value";
export type EventNextQuery$variables = {
  id: string;
};
export type EventNextQuery$data = {
  readonly event: {
    readonly id: string;
    readonly state: EventState;
    readonly viewerCanEdit: boolean;
    readonly viewerCanEnd: boolean;
    readonly viewerCanStart: boolean;
    readonly waiting: {
      readonly totalCount: number;
    };
  } | null | undefined;
};
export type EventNextQuery = {
  response: EventNextQuery$data;
  variables: EventNextQuery$variables;
};

const node: ConcreteRequest = (function(){
var v0 = [
  {
    "defaultValue": null,
    "kind": "LocalArgument",
    "name": "id"
  }
],
v1 = [
  {
    "alias": null,
    "args": [
      {
        "kind": "Variable",
        "name": "id",
        "variableName": "id"
      }
    ],
    "concreteType": "Event",
    "kind": "LinkedField",
    "name": "event",
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
        "name": "state",
        "storageKey": null
      },
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "viewerCanStart",
        "storageKey": null
      },
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "viewerCanEnd",
        "storageKey": null
      },
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "viewerCanEdit",
        "storageKey": null
      },
      {
        "alias": "waiting",
        "args": [
          {
            "kind": "Literal",
            "name": "first",
            "value": 1
          },
          {
            "kind": "Literal",
            "name": "state",
            "value": "PENDING"
          }
        ],
        "concreteType": "RegistrationConnection",
        "kind": "LinkedField",
        "name": "registrations",
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
        "storageKey": "registrations(first:1,state:\"PENDING\")"
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
    "name": "EventNextQuery",
    "selections": (v1/*:: as any*/),
    "type": "Query",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "EventNextQuery",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "id": "6affad6bb25ebacccd167246d270848ece7ce7849ad48a745a5a8a7d5c8f1c17",
    "metadata": {},
    "name": "EventNextQuery",
    "operationKind": "query",
    "text": null
  }
};
})();

(node as any).hash = "72db390a2b5217674726c8c35299c041";

export default node;

/**
 * @generated SignedSource<<29c0b9c6a45d341a6b0965afda2f4788>>
 * @relayHash 2dc03e8b35e8a9c8f81548d4965de458
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 492a225aea9ced125e580794f3c698ea43779ce809f9a29ae4c51c45281d2040

import { ConcreteRequest } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type UserErrorCode = "ALREADY_ANNOUNCED" | "ALREADY_BEGUN" | "ALREADY_MEMBER" | "ALREADY_REGISTERED" | "ARCHIVED" | "ASKED_TODAY" | "ATTENDANCE_MISSING" | "BY_INVITATION" | "CANCELLED" | "CONFLICT" | "CONFLICT_OF_INTEREST" | "EVENT_BEGUN" | "EVENT_CLOSED" | "EVENT_OVER" | "EXPIRED" | "FORBIDDEN" | "IDEMPOTENCY_MISMATCH" | "INVALID" | "IN_SERIES" | "LAST_COORDINATOR" | "NOBODY_MISSING" | "NOT_ANNOUNCED" | "NOT_APPROVED" | "NOT_A_MEMBER" | "NOT_BEGUN" | "NOT_FOUND" | "NOT_IN_SERIES" | "NOT_PENDING" | "NOT_REGISTERED" | "NOT_TAKEN" | "NO_DATE" | "OWN_EDIT" | "REQUEST_PENDING" | "REQUIRED" | "REVIEW_CLOSED" | "REVIEW_MISSING" | "REVIEW_OPEN" | "REVIEW_TOGETHER" | "STAYS_IN_ROOM" | "SUSPENDED" | "TAKEN" | "TOKEN_SCOPE" | "TOO_EARLY" | "TOO_LONG" | "TOO_MANY_ATTEMPTS" | "UNAUTHENTICATED" | "WITHDRAWN" | "WRONG_CREDENTIALS" | "%future added value";
export type MembershipSuspendInput = {
  idempotencyKey?: string | null | undefined;
  membershipId: string;
  revision: number;
  suspended?: boolean | null | undefined;
};
export type SuspendButtonMutation$variables = {
  input: MembershipSuspendInput;
};
export type SuspendButtonMutation$data = {
  readonly membershipSuspend: {
    readonly membership: {
      readonly community: {
        readonly id: string;
        readonly memberCount: number;
      } | null | undefined;
      readonly " $fragmentSpreads": FragmentRefs<"SuspendButton_membership">;
    } | null | undefined;
    readonly userErrors: ReadonlyArray<{
      readonly code: UserErrorCode;
      readonly field: ReadonlyArray<string> | null | undefined;
      readonly message: string;
    }>;
  };
};
export type SuspendButtonMutation = {
  response: SuspendButtonMutation$data;
  variables: SuspendButtonMutation$variables;
};

const node: ConcreteRequest = (function(){
var v0 = [
  {
    "defaultValue": null,
    "kind": "LocalArgument",
    "name": "input"
  }
],
v1 = [
  {
    "kind": "Variable",
    "name": "input",
    "variableName": "input"
  }
],
v2 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
},
v3 = {
  "alias": null,
  "args": null,
  "concreteType": "Community",
  "kind": "LinkedField",
  "name": "community",
  "plural": false,
  "selections": [
    (v2/*:: as any*/),
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "memberCount",
      "storageKey": null
    }
  ],
  "storageKey": null
},
v4 = {
  "alias": null,
  "args": null,
  "concreteType": "UserError",
  "kind": "LinkedField",
  "name": "userErrors",
  "plural": true,
  "selections": [
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "code",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "field",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "message",
      "storageKey": null
    }
  ],
  "storageKey": null
};
return {
  "fragment": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Fragment",
    "metadata": null,
    "name": "SuspendButtonMutation",
    "selections": [
      {
        "alias": null,
        "args": (v1/*:: as any*/),
        "concreteType": "MembershipSuspendPayload",
        "kind": "LinkedField",
        "name": "membershipSuspend",
        "plural": false,
        "selections": [
          {
            "alias": null,
            "args": null,
            "concreteType": "Membership",
            "kind": "LinkedField",
            "name": "membership",
            "plural": false,
            "selections": [
              {
                "args": null,
                "kind": "FragmentSpread",
                "name": "SuspendButton_membership"
              },
              (v3/*:: as any*/)
            ],
            "storageKey": null
          },
          (v4/*:: as any*/)
        ],
        "storageKey": null
      }
    ],
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "SuspendButtonMutation",
    "selections": [
      {
        "alias": null,
        "args": (v1/*:: as any*/),
        "concreteType": "MembershipSuspendPayload",
        "kind": "LinkedField",
        "name": "membershipSuspend",
        "plural": false,
        "selections": [
          {
            "alias": null,
            "args": null,
            "concreteType": "Membership",
            "kind": "LinkedField",
            "name": "membership",
            "plural": false,
            "selections": [
              (v2/*:: as any*/),
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "revision",
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
                "name": "viewerCanSuspend",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "viewerCannotSuspendBecause",
                "storageKey": null
              },
              (v3/*:: as any*/)
            ],
            "storageKey": null
          },
          (v4/*:: as any*/)
        ],
        "storageKey": null
      }
    ]
  },
  "params": {
    "id": "492a225aea9ced125e580794f3c698ea43779ce809f9a29ae4c51c45281d2040",
    "metadata": {},
    "name": "SuspendButtonMutation",
    "operationKind": "mutation",
    "text": null
  }
};
})();

(node as any).hash = "c23972c342940ab88f4611cedfe44880";

export default node;

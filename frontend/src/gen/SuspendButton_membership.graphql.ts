/**
 * @generated SignedSource<<8a434b88ecd8006023d08d0899e6faff>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type MembershipState = "ACTIVE" | "INVITED" | "LEFT" | "REQUESTED" | "SUSPENDED" | "%future added value";
export type UserErrorCode = "ALREADY_ANNOUNCED" | "ALREADY_BEGUN" | "ALREADY_MEMBER" | "ALREADY_REGISTERED" | "ARCHIVED" | "ASKED_TODAY" | "ATTENDANCE_MISSING" | "BY_INVITATION" | "CANCELLED" | "CONFLICT" | "CONFLICT_OF_INTEREST" | "EVENT_BEGUN" | "EVENT_CLOSED" | "EVENT_OVER" | "EXPIRED" | "FORBIDDEN" | "IDEMPOTENCY_MISMATCH" | "INVALID" | "IN_SERIES" | "LAST_COORDINATOR" | "NOBODY_MISSING" | "NOT_ANNOUNCED" | "NOT_APPROVED" | "NOT_A_MEMBER" | "NOT_BEGUN" | "NOT_FOUND" | "NOT_IN_SERIES" | "NOT_PENDING" | "NOT_REGISTERED" | "NOT_TAKEN" | "NO_DATE" | "OWN_EDIT" | "REQUEST_PENDING" | "REQUIRED" | "REVIEW_CLOSED" | "REVIEW_MISSING" | "REVIEW_OPEN" | "REVIEW_TOGETHER" | "STAYS_IN_ROOM" | "SUSPENDED" | "TAKEN" | "TOKEN_SCOPE" | "TOO_EARLY" | "TOO_LONG" | "TOO_MANY_ATTEMPTS" | "UNAUTHENTICATED" | "WITHDRAWN" | "WRONG_CREDENTIALS" | "%future added value";
import { FragmentRefs } from "relay-runtime";
export type SuspendButton_membership$data = {
  readonly id: string;
  readonly revision: number;
  readonly state: MembershipState;
  readonly viewerCanSuspend: boolean;
  readonly viewerCannotSuspendBecause: UserErrorCode | null | undefined;
  readonly " $fragmentType": "SuspendButton_membership";
};
export type SuspendButton_membership$key = {
  readonly " $data"?: SuspendButton_membership$data;
  readonly " $fragmentSpreads": FragmentRefs<"SuspendButton_membership">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "SuspendButton_membership",
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
    }
  ],
  "type": "Membership",
  "abstractKey": null
};

(node as any).hash = "67651538ff41653a239fb16814950681";

export default node;

/**
 * @generated SignedSource<<375f597cc66418b21550b872b95d9d88>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type UserErrorCode = "ALREADY_ANNOUNCED" | "ALREADY_BEGUN" | "ALREADY_MEMBER" | "ALREADY_REGISTERED" | "ARCHIVED" | "ATTENDANCE_MISSING" | "BY_INVITATION" | "CANCELLED" | "CONFLICT" | "CONFLICT_OF_INTEREST" | "EVENT_BEGUN" | "EVENT_CLOSED" | "EVENT_OVER" | "EXPIRED" | "FORBIDDEN" | "IDEMPOTENCY_MISMATCH" | "INVALID" | "IN_SERIES" | "LAST_COORDINATOR" | "NOT_ANNOUNCED" | "NOT_APPROVED" | "NOT_A_MEMBER" | "NOT_BEGUN" | "NOT_FOUND" | "NOT_IN_SERIES" | "NOT_PENDING" | "NOT_REGISTERED" | "NOT_TAKEN" | "NO_DATE" | "OWN_EDIT" | "REQUEST_PENDING" | "REQUIRED" | "REVIEW_CLOSED" | "REVIEW_MISSING" | "REVIEW_OPEN" | "STAYS_IN_ROOM" | "SUSPENDED" | "TAKEN" | "TOKEN_SCOPE" | "TOO_EARLY" | "TOO_LONG" | "TOO_MANY_ATTEMPTS" | "UNAUTHENTICATED" | "WITHDRAWN" | "WRONG_CREDENTIALS" | "%future added value";
import { FragmentRefs } from "relay-runtime";
export type CheckIn_event$data = {
  readonly id: string;
  readonly viewerCanCheckIn: boolean;
  readonly viewerCannotCheckInBecause: UserErrorCode | null | undefined;
  readonly " $fragmentType": "CheckIn_event";
};
export type CheckIn_event$key = {
  readonly " $data"?: CheckIn_event$data;
  readonly " $fragmentSpreads": FragmentRefs<"CheckIn_event">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "CheckIn_event",
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
      "name": "viewerCanCheckIn",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "viewerCannotCheckInBecause",
      "storageKey": null
    }
  ],
  "type": "Event",
  "abstractKey": null
};

(node as any).hash = "527caa094d3eab6d1ed041152dc2d60e";

export default node;

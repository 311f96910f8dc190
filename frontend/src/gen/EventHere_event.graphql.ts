/**
 * @generated SignedSource<<1c176554857f2e486d1efd47e239b35a>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type Attendance = "ABSENT" | "PRESENT" | "REMOTE" | "UNKNOWN" | "%future added value";
export type EventPhase = "AFTER" | "BEFORE" | "DURING" | "%future added value";
import { FragmentRefs } from "relay-runtime";
export type EventHere_event$data = {
  readonly attendanceConfirmedAt: string | null | undefined;
  readonly phase: EventPhase;
  readonly viewerCanCheckIn: boolean;
  readonly viewerRegistration: {
    readonly attendance: Attendance;
  } | null | undefined;
  readonly " $fragmentSpreads": FragmentRefs<"CheckIn_event">;
  readonly " $fragmentType": "EventHere_event";
};
export type EventHere_event$key = {
  readonly " $data"?: EventHere_event$data;
  readonly " $fragmentSpreads": FragmentRefs<"EventHere_event">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "EventHere_event",
  "selections": [
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "phase",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "attendanceConfirmedAt",
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
      "concreteType": "Registration",
      "kind": "LinkedField",
      "name": "viewerRegistration",
      "plural": false,
      "selections": [
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "attendance",
          "storageKey": null
        }
      ],
      "storageKey": null
    },
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "CheckIn_event"
    }
  ],
  "type": "Event",
  "abstractKey": null
};

(node as any).hash = "de67476669b97421f4d3aa80b5d6e8eb";

export default node;

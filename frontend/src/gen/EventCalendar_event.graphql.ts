/**
 * @generated SignedSource<<3f3d0a3f89dbd58b0033d3f74d88f66a>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type EventPhase = "AFTER" | "BEFORE" | "DURING" | "%future added value";
export type EventState = "ANNOUNCED" | "CANCELLED" | "CLOSED" | "DRAFT" | "HELD" | "IN_PROGRESS" | "POSTPONED" | "REVIEWING" | "%future added value";
import { FragmentRefs } from "relay-runtime";
export type EventCalendar_event$data = {
  readonly calendarURL: string | null | undefined;
  readonly phase: EventPhase;
  readonly state: EventState;
  readonly " $fragmentType": "EventCalendar_event";
};
export type EventCalendar_event$key = {
  readonly " $data"?: EventCalendar_event$data;
  readonly " $fragmentSpreads": FragmentRefs<"EventCalendar_event">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "EventCalendar_event",
  "selections": [
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "calendarURL",
      "storageKey": null
    },
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
      "name": "state",
      "storageKey": null
    }
  ],
  "type": "Event",
  "abstractKey": null
};

(node as any).hash = "e185f60a96b5869abef8da8eaf76e9aa";

export default node;

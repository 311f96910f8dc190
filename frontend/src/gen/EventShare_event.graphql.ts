/**
 * @generated SignedSource<<6cae41e84c35cb2684229ba86c1d5dc0>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type EventPhase = "AFTER" | "BEFORE" | "DURING" | "%future added value";
export type EventState = "ANNOUNCED" | "CANCELLED" | "CLOSED" | "DRAFT" | "HELD" | "IN_PROGRESS" | "POSTPONED" | "REVIEWING" | "%future added value";
import { FragmentRefs } from "relay-runtime";
export type EventShare_event$data = {
  readonly phase: EventPhase;
  readonly state: EventState;
  readonly viewerCanEdit: boolean;
  readonly " $fragmentSpreads": FragmentRefs<"EventInvitation_event">;
  readonly " $fragmentType": "EventShare_event";
};
export type EventShare_event$key = {
  readonly " $data"?: EventShare_event$data;
  readonly " $fragmentSpreads": FragmentRefs<"EventShare_event">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "EventShare_event",
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
      "name": "state",
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
      "args": null,
      "kind": "FragmentSpread",
      "name": "EventInvitation_event"
    }
  ],
  "type": "Event",
  "abstractKey": null
};

(node as any).hash = "4605c8e36a992bb56be1f39d68e80bb3";

export default node;

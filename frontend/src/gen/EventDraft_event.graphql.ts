/**
 * @generated SignedSource<<e937e51966b9176c095b3a6ce2304d21>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type EventState = "ANNOUNCED" | "CANCELLED" | "CLOSED" | "DRAFT" | "HELD" | "IN_PROGRESS" | "POSTPONED" | "REVIEWING" | "%future added value";
import { FragmentRefs } from "relay-runtime";
export type EventDraft_event$data = {
  readonly state: EventState;
  readonly " $fragmentSpreads": FragmentRefs<"EventAnnounce_event">;
  readonly " $fragmentType": "EventDraft_event";
};
export type EventDraft_event$key = {
  readonly " $data"?: EventDraft_event$data;
  readonly " $fragmentSpreads": FragmentRefs<"EventDraft_event">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "EventDraft_event",
  "selections": [
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "state",
      "storageKey": null
    },
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "EventAnnounce_event"
    }
  ],
  "type": "Event",
  "abstractKey": null
};

(node as any).hash = "384f42129aa0c9bac6e3af1bd8f1455c";

export default node;

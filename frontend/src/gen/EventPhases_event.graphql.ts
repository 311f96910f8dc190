/**
 * @generated SignedSource<<2a38688c87bda2cf94a3c556a45f23a9>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type EventPhase = "AFTER" | "BEFORE" | "DURING" | "%future added value";
export type EventState = "ANNOUNCED" | "CANCELLED" | "CLOSED" | "DRAFT" | "HELD" | "IN_PROGRESS" | "POSTPONED" | "REVIEWING" | "%future added value";
import { FragmentRefs } from "relay-runtime";
export type EventPhases_event$data = {
  readonly confirmedCount: number;
  readonly endsAt: string | null | undefined;
  readonly onlineConfirmedCount: number;
  readonly phase: EventPhase;
  readonly startsAt: string | null | undefined;
  readonly state: EventState;
  readonly " $fragmentSpreads": FragmentRefs<"EventAfter_event" | "EventAnswer_event" | "EventNow_event">;
  readonly " $fragmentType": "EventPhases_event";
};
export type EventPhases_event$key = {
  readonly " $data"?: EventPhases_event$data;
  readonly " $fragmentSpreads": FragmentRefs<"EventPhases_event">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "EventPhases_event",
  "selections": [
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
      "name": "phase",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "startsAt",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "endsAt",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "confirmedCount",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "onlineConfirmedCount",
      "storageKey": null
    },
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "EventAnswer_event"
    },
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "EventNow_event"
    },
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "EventAfter_event"
    }
  ],
  "type": "Event",
  "abstractKey": null
};

(node as any).hash = "222038225dd1fbd6af4fc9035f13ee18";

export default node;

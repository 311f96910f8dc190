/**
 * @generated SignedSource<<4aa9db9a1a3b2a196bad165a089b80a1>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type EventPhase = "AFTER" | "BEFORE" | "DURING" | "%future added value";
export type EventState = "ANNOUNCED" | "CANCELLED" | "CLOSED" | "DRAFT" | "HELD" | "IN_PROGRESS" | "POSTPONED" | "REVIEWING" | "%future added value";
import { FragmentRefs } from "relay-runtime";
export type TodayGuestEvent_registration$data = {
  readonly event: {
    readonly endsAt: string | null | undefined;
    readonly id: string;
    readonly phase: EventPhase;
    readonly place: string;
    readonly startsAt: string | null | undefined;
    readonly state: EventState;
    readonly title: string;
    readonly viewerCanContribute: boolean;
    readonly zone: string;
  } | null | undefined;
  readonly " $fragmentSpreads": FragmentRefs<"EventYou_registration">;
  readonly " $fragmentType": "TodayGuestEvent_registration";
};
export type TodayGuestEvent_registration$key = {
  readonly " $data"?: TodayGuestEvent_registration$data;
  readonly " $fragmentSpreads": FragmentRefs<"TodayGuestEvent_registration">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "TodayGuestEvent_registration",
  "selections": [
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "EventYou_registration"
    },
    {
      "alias": null,
      "args": null,
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
          "name": "title",
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
          "name": "zone",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "place",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "viewerCanContribute",
          "storageKey": null
        }
      ],
      "storageKey": null
    }
  ],
  "type": "Registration",
  "abstractKey": null
};

(node as any).hash = "278d43213ed933b16275ecb3795c9561";

export default node;

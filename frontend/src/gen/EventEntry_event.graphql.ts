/**
 * @generated SignedSource<<15f594d78398351004977b6f5ef32c74>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type EventFormat = "DISTILLATION" | "KNOWLEDGE_CAFE" | "PEER_ASSIST" | "SEMINAR" | "SITE_VISIT" | "WEBINAR" | "WORKSHOP" | "%future added value";
export type EventPhase = "AFTER" | "BEFORE" | "DURING" | "%future added value";
export type EventState = "ANNOUNCED" | "CANCELLED" | "CLOSED" | "DRAFT" | "HELD" | "IN_PROGRESS" | "POSTPONED" | "REVIEWING" | "%future added value";
export type RegistrationState = "CANCELLED" | "CONFIRMED" | "DECLINED" | "INVITED" | "PENDING" | "WAITLISTED" | "%future added value";
import { FragmentRefs } from "relay-runtime";
export type EventEntry_event$data = {
  readonly capacity: number | null | undefined;
  readonly community: {
    readonly name: string;
  } | null | undefined;
  readonly confirmedCount: number;
  readonly endsAt: string | null | undefined;
  readonly format: EventFormat;
  readonly id: string;
  readonly isOnline: boolean;
  readonly phase: EventPhase;
  readonly place: string;
  readonly startsAt: string | null | undefined;
  readonly state: EventState;
  readonly title: string;
  readonly viewerRegistration: {
    readonly state: RegistrationState;
    readonly " $fragmentSpreads": FragmentRefs<"EventYou_registration">;
  } | null | undefined;
  readonly waitlistedCount: number;
  readonly " $fragmentType": "EventEntry_event";
};
export type EventEntry_event$key = {
  readonly " $data"?: EventEntry_event$data;
  readonly " $fragmentSpreads": FragmentRefs<"EventEntry_event">;
};

const node: ReaderFragment = (function(){
var v0 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "state",
  "storageKey": null
};
return {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "EventEntry_event",
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
      "name": "format",
      "storageKey": null
    },
    (v0/*:: as any*/),
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
      "name": "place",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "isOnline",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "capacity",
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
      "name": "waitlistedCount",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "Community",
      "kind": "LinkedField",
      "name": "community",
      "plural": false,
      "selections": [
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "name",
          "storageKey": null
        }
      ],
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
        (v0/*:: as any*/),
        {
          "args": null,
          "kind": "FragmentSpread",
          "name": "EventYou_registration"
        }
      ],
      "storageKey": null
    }
  ],
  "type": "Event",
  "abstractKey": null
};
})();

(node as any).hash = "02d8659a117088e151b91466efb2c316";

export default node;

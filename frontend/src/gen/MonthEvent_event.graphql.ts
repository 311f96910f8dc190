/**
 * @generated SignedSource<<c17edfeeb79dfbdef3ec0d138ff840b7>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type CommunityStage = "COALESCING" | "MATURING" | "POTENTIAL" | "STEWARDSHIP" | "TRANSFORMATION" | "%future added value";
export type EventPhase = "AFTER" | "BEFORE" | "DURING" | "%future added value";
export type EventState = "ANNOUNCED" | "CANCELLED" | "CLOSED" | "DRAFT" | "HELD" | "IN_PROGRESS" | "POSTPONED" | "REVIEWING" | "%future added value";
export type RegistrationState = "CANCELLED" | "CONFIRMED" | "DECLINED" | "INVITED" | "PENDING" | "WAITLISTED" | "%future added value";
import { FragmentRefs } from "relay-runtime";
export type MonthEvent_event$data = {
  readonly community: {
    readonly stage: CommunityStage | null | undefined;
  } | null | undefined;
  readonly endsAt: string | null | undefined;
  readonly id: string;
  readonly phase: EventPhase;
  readonly startsAt: string | null | undefined;
  readonly state: EventState;
  readonly title: string;
  readonly viewerRegistration: {
    readonly state: RegistrationState;
  } | null | undefined;
  readonly " $fragmentType": "MonthEvent_event";
};
export type MonthEvent_event$key = {
  readonly " $data"?: MonthEvent_event$data;
  readonly " $fragmentSpreads": FragmentRefs<"MonthEvent_event">;
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
  "name": "MonthEvent_event",
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
      "name": "phase",
      "storageKey": null
    },
    (v0/*:: as any*/),
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
      "concreteType": "Community",
      "kind": "LinkedField",
      "name": "community",
      "plural": false,
      "selections": [
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "stage",
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
        (v0/*:: as any*/)
      ],
      "storageKey": null
    }
  ],
  "type": "Event",
  "abstractKey": null
};
})();

(node as any).hash = "493f08d42ebcdd97bbd110b99f7c897a";

export default node;

/**
 * @generated SignedSource<<34561cff69f0b0036ea6ce8d18367f86>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type EventPhase = "AFTER" | "BEFORE" | "DURING" | "%future added value";
export type RegistrationMode = "IN_PERSON" | "ONLINE" | "%future added value";
export type RegistrationState = "CANCELLED" | "CONFIRMED" | "DECLINED" | "INVITED" | "PENDING" | "WAITLISTED" | "%future added value";
import { FragmentRefs } from "relay-runtime";
export type EventMine_event$data = {
  readonly id: string;
  readonly isOnline: boolean;
  readonly phase: EventPhase;
  readonly place: string;
  readonly viewerRegistration: {
    readonly id: string;
    readonly mode: RegistrationMode;
    readonly question: string;
    readonly state: RegistrationState;
    readonly " $fragmentSpreads": FragmentRefs<"EventAsks_registration" | "EventYou_registration">;
  } | null | undefined;
  readonly " $fragmentType": "EventMine_event";
};
export type EventMine_event$key = {
  readonly " $data"?: EventMine_event$data;
  readonly " $fragmentSpreads": FragmentRefs<"EventMine_event">;
};

const node: ReaderFragment = (function(){
var v0 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
};
return {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "EventMine_event",
  "selections": [
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
      "concreteType": "Registration",
      "kind": "LinkedField",
      "name": "viewerRegistration",
      "plural": false,
      "selections": [
        (v0/*:: as any*/),
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
          "name": "mode",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "question",
          "storageKey": null
        },
        {
          "args": null,
          "kind": "FragmentSpread",
          "name": "EventYou_registration"
        },
        {
          "args": null,
          "kind": "FragmentSpread",
          "name": "EventAsks_registration"
        }
      ],
      "storageKey": null
    }
  ],
  "type": "Event",
  "abstractKey": null
};
})();

(node as any).hash = "3117d8aa08f06868f8c3f25f757df930";

export default node;

/**
 * @generated SignedSource<<9a3c7c4b87074ff91854fde85233f9a3>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type EventPhase = "AFTER" | "BEFORE" | "DURING" | "%future added value";
export type EventState = "ANNOUNCED" | "CANCELLED" | "CLOSED" | "DRAFT" | "HELD" | "IN_PROGRESS" | "POSTPONED" | "REVIEWING" | "%future added value";
export type RegistrationState = "CANCELLED" | "CONFIRMED" | "DECLINED" | "INVITED" | "PENDING" | "WAITLISTED" | "%future added value";
import { FragmentRefs } from "relay-runtime";
export type LogEntry_event$data = {
  readonly id: string;
  readonly isOnline: boolean;
  readonly keyLearnings: {
    readonly totalCount: number;
  };
  readonly phase: EventPhase;
  readonly place: string;
  readonly purposeHTML: string;
  readonly startsAt: string | null | undefined;
  readonly state: EventState;
  readonly title: string;
  readonly viewerRegistration: {
    readonly state: RegistrationState;
  } | null | undefined;
  readonly zone: string;
  readonly " $fragmentType": "LogEntry_event";
};
export type LogEntry_event$key = {
  readonly " $data"?: LogEntry_event$data;
  readonly " $fragmentSpreads": FragmentRefs<"LogEntry_event">;
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
  "name": "LogEntry_event",
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
      "name": "purposeHTML",
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
      "name": "isOnline",
      "storageKey": null
    },
    {
      "alias": null,
      "args": [
        {
          "kind": "Literal",
          "name": "first",
          "value": 1
        }
      ],
      "concreteType": "KeyLearningConnection",
      "kind": "LinkedField",
      "name": "keyLearnings",
      "plural": false,
      "selections": [
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "totalCount",
          "storageKey": null
        }
      ],
      "storageKey": "keyLearnings(first:1)"
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

(node as any).hash = "df5728ecedac7ecc19d4c378a78f855a";

export default node;

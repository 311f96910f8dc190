/**
 * @generated SignedSource<<fd2f0f833f9dd1ed9dc36630e940b0d2>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type EventAdmission = "BY_INVITATION" | "ON_APPROVAL" | "OPEN" | "%future added value";
export type EventFormat = "DISTILLATION" | "KNOWLEDGE_CAFE" | "PEER_ASSIST" | "SEMINAR" | "SITE_VISIT" | "WEBINAR" | "WORKSHOP" | "%future added value";
import { FragmentRefs } from "relay-runtime";
export type PlanMore_event$data = {
  readonly admission: EventAdmission;
  readonly capacity: number | null | undefined;
  readonly format: EventFormat;
  readonly language: string;
  readonly number: number | null | undefined;
  readonly onlineCapacity: number | null | undefined;
  readonly preReading: string;
  readonly purpose: string;
  readonly questions: ReadonlyArray<string>;
  readonly " $fragmentSpreads": FragmentRefs<"PlanHost_event">;
  readonly " $fragmentType": "PlanMore_event";
};
export type PlanMore_event$key = {
  readonly " $data"?: PlanMore_event$data;
  readonly " $fragmentSpreads": FragmentRefs<"PlanMore_event">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "PlanMore_event",
  "selections": [
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "purpose",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "format",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "questions",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "preReading",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "admission",
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
      "name": "onlineCapacity",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "number",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "language",
      "storageKey": null
    },
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "PlanHost_event"
    }
  ],
  "type": "Event",
  "abstractKey": null
};

(node as any).hash = "3a4bf4ae9cfa2c81c5fd2c33cc535cff";

export default node;

/**
 * @generated SignedSource<<0982452365311499740a23ea5099d2a6>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type RegistrationMode = "IN_PERSON" | "ONLINE" | "%future added value";
export type RegistrationState = "CANCELLED" | "CONFIRMED" | "DECLINED" | "INVITED" | "PENDING" | "WAITLISTED" | "%future added value";
import { FragmentRefs } from "relay-runtime";
export type EventYou_registration$data = {
  readonly mode: RegistrationMode;
  readonly placeInLine: number | null | undefined;
  readonly state: RegistrationState;
  readonly " $fragmentType": "EventYou_registration";
};
export type EventYou_registration$key = {
  readonly " $data"?: EventYou_registration$data;
  readonly " $fragmentSpreads": FragmentRefs<"EventYou_registration">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "EventYou_registration",
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
      "name": "mode",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "placeInLine",
      "storageKey": null
    }
  ],
  "type": "Registration",
  "abstractKey": null
};

(node as any).hash = "28f5f4816ab5597c6c051785fcce26fd";

export default node;

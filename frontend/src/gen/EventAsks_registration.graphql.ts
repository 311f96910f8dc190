/**
 * @generated SignedSource<<130fcb9611aedf4ca5b076b3c6ef3a0e>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type RegistrationAsks = "MOVED" | "NOTHING" | "PLACE" | "%future added value";
import { FragmentRefs } from "relay-runtime";
export type EventAsks_registration$data = {
  readonly asks: RegistrationAsks;
  readonly id: string;
  readonly viewerCanConfirm: boolean;
  readonly " $fragmentType": "EventAsks_registration";
};
export type EventAsks_registration$key = {
  readonly " $data"?: EventAsks_registration$data;
  readonly " $fragmentSpreads": FragmentRefs<"EventAsks_registration">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "EventAsks_registration",
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
      "name": "asks",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "viewerCanConfirm",
      "storageKey": null
    }
  ],
  "type": "Registration",
  "abstractKey": null
};

(node as any).hash = "12546ce02b2b664cad530158f37b2dc6";

export default node;

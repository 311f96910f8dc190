/**
 * @generated SignedSource<<29889a2aa6b96be51fe21abbedcc4549>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type CafeSetUp_event$data = {
  readonly confirmedCount: number;
  readonly questions: ReadonlyArray<string>;
  readonly " $fragmentType": "CafeSetUp_event";
};
export type CafeSetUp_event$key = {
  readonly " $data"?: CafeSetUp_event$data;
  readonly " $fragmentSpreads": FragmentRefs<"CafeSetUp_event">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "CafeSetUp_event",
  "selections": [
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
      "name": "confirmedCount",
      "storageKey": null
    }
  ],
  "type": "Event",
  "abstractKey": null
};

(node as any).hash = "f92d032187b81fac0e4dc3e89fc0f7d7";

export default node;

/**
 * @generated SignedSource<<b48ce1d1d240f7dbb62ff8a1ac8d2303>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type CafeSetUp_event$data = {
  readonly confirmedCount: number;
  readonly id: string;
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
      "name": "id",
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
      "name": "confirmedCount",
      "storageKey": null
    }
  ],
  "type": "Event",
  "abstractKey": null
};

(node as any).hash = "ab63bdb4b838ca929cfd613712b94c77";

export default node;

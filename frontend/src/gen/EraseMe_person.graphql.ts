/**
 * @generated SignedSource<<323ef60ad5cf992bbb752c4ae1e11f74>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type EraseMe_person$data = {
  readonly " $fragmentSpreads": FragmentRefs<"EraseDialog_person">;
  readonly " $fragmentType": "EraseMe_person";
};
export type EraseMe_person$key = {
  readonly " $data"?: EraseMe_person$data;
  readonly " $fragmentSpreads": FragmentRefs<"EraseMe_person">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "EraseMe_person",
  "selections": [
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "EraseDialog_person"
    }
  ],
  "type": "Person",
  "abstractKey": null
};

(node as any).hash = "6c71873c79424b681ee656b0b2a8a972";

export default node;

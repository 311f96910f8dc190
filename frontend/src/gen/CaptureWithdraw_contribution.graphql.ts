/**
 * @generated SignedSource<<7291b04073b28c8a1ae6723aa92ff9ae>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type CaptureWithdraw_contribution$data = {
  readonly id: string;
  readonly text: string;
  readonly " $fragmentType": "CaptureWithdraw_contribution";
};
export type CaptureWithdraw_contribution$key = {
  readonly " $data"?: CaptureWithdraw_contribution$data;
  readonly " $fragmentSpreads": FragmentRefs<"CaptureWithdraw_contribution">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "CaptureWithdraw_contribution",
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
      "name": "text",
      "storageKey": null
    }
  ],
  "type": "Contribution",
  "abstractKey": null
};

(node as any).hash = "e9c344e793433fa468a03aa42fa0d96a";

export default node;

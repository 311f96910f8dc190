/**
 * @generated SignedSource<<8448d315b6c0a69b016916990e60f80a>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type StartForm_query$data = {
  readonly " $fragmentSpreads": FragmentRefs<"HostField_query">;
  readonly " $fragmentType": "StartForm_query";
};
export type StartForm_query$key = {
  readonly " $data"?: StartForm_query$data;
  readonly " $fragmentSpreads": FragmentRefs<"StartForm_query">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "StartForm_query",
  "selections": [
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "HostField_query"
    }
  ],
  "type": "Query",
  "abstractKey": null
};

(node as any).hash = "a1e5f44f3cc100cfeb747f81bb167b49";

export default node;

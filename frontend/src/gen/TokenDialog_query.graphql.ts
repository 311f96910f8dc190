/**
 * @generated SignedSource<<fa32752508ac08512851c5ee652d5d55>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type TokenDialog_query$data = {
  readonly " $fragmentSpreads": FragmentRefs<"TokenForm_query">;
  readonly " $fragmentType": "TokenDialog_query";
};
export type TokenDialog_query$key = {
  readonly " $data"?: TokenDialog_query$data;
  readonly " $fragmentSpreads": FragmentRefs<"TokenDialog_query">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "TokenDialog_query",
  "selections": [
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "TokenForm_query"
    }
  ],
  "type": "Query",
  "abstractKey": null
};

(node as any).hash = "57cbdad6c75343fc29e7991e28a5dfad";

export default node;

/**
 * @generated SignedSource<<eb8dd7cc3c5893994f83260ee2100bea>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type TokenForm_query$data = {
  readonly " $fragmentSpreads": FragmentRefs<"ReachFields_query">;
  readonly " $fragmentType": "TokenForm_query";
};
export type TokenForm_query$key = {
  readonly " $data"?: TokenForm_query$data;
  readonly " $fragmentSpreads": FragmentRefs<"TokenForm_query">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "TokenForm_query",
  "selections": [
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "ReachFields_query"
    }
  ],
  "type": "Query",
  "abstractKey": null
};

(node as any).hash = "56a50e98c482e63c3c59bca3f1b2c2bc";

export default node;

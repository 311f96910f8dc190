/**
 * @generated SignedSource<<38a3fb8051af2306c0435d7543475214>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type EditTexts_query$data = {
  readonly " $fragmentSpreads": FragmentRefs<"HostField_query">;
  readonly " $fragmentType": "EditTexts_query";
};
export type EditTexts_query$key = {
  readonly " $data"?: EditTexts_query$data;
  readonly " $fragmentSpreads": FragmentRefs<"EditTexts_query">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "EditTexts_query",
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

(node as any).hash = "45e3c33e271f980bea9afba60b29f069";

export default node;

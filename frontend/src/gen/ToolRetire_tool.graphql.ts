/**
 * @generated SignedSource<<50e79e6e68e8dab1dad0dcd811d7d9d8>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type ToolRetire_tool$data = {
  readonly id: string;
  readonly revision: number;
  readonly " $fragmentType": "ToolRetire_tool";
};
export type ToolRetire_tool$key = {
  readonly " $data"?: ToolRetire_tool$data;
  readonly " $fragmentSpreads": FragmentRefs<"ToolRetire_tool">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "ToolRetire_tool",
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
      "name": "revision",
      "storageKey": null
    }
  ],
  "type": "ProcessTool",
  "abstractKey": null
};

(node as any).hash = "14b68250eb5949f3209eae7a79f07f63";

export default node;

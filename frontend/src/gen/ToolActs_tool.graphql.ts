/**
 * @generated SignedSource<<9aa42be503bea488e8c010d08c420714>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type ToolActs_tool$data = {
  readonly id: string;
  readonly isRetired: boolean;
  readonly " $fragmentSpreads": FragmentRefs<"SheetOpen_tool" | "ToolOwn_tool">;
  readonly " $fragmentType": "ToolActs_tool";
};
export type ToolActs_tool$key = {
  readonly " $data"?: ToolActs_tool$data;
  readonly " $fragmentSpreads": FragmentRefs<"ToolActs_tool">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "ToolActs_tool",
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
      "name": "isRetired",
      "storageKey": null
    },
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "SheetOpen_tool"
    },
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "ToolOwn_tool"
    }
  ],
  "type": "ProcessTool",
  "abstractKey": null
};

(node as any).hash = "b0329bcbbdc0831c2ede8bc7ca2e16d3";

export default node;

/**
 * @generated SignedSource<<d073f7a39e45bb68504fe4710767dca8>>
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
  readonly " $fragmentSpreads": FragmentRefs<"SheetOpen_tool">;
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
    }
  ],
  "type": "ProcessTool",
  "abstractKey": null
};

(node as any).hash = "a781889444ed8efadcd41f47430f88e8";

export default node;

/**
 * @generated SignedSource<<6336e15f55faf7e535fe4b681b1240c0>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type WorksheetFilledBy = "ORGANISATION" | "PERSON" | "TABLE" | "%future added value";
import { FragmentRefs } from "relay-runtime";
export type SheetOpen_tool$data = {
  readonly filledBy: WorksheetFilledBy;
  readonly id: string;
  readonly " $fragmentType": "SheetOpen_tool";
};
export type SheetOpen_tool$key = {
  readonly " $data"?: SheetOpen_tool$data;
  readonly " $fragmentSpreads": FragmentRefs<"SheetOpen_tool">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "SheetOpen_tool",
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
      "name": "filledBy",
      "storageKey": null
    }
  ],
  "type": "ProcessTool",
  "abstractKey": null
};

(node as any).hash = "53c1ec8f94dfb13620b878cb428720c3";

export default node;

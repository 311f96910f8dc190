/**
 * @generated SignedSource<<a246078d2b0838999d91904073ba6617>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type ToolActs_event$data = {
  readonly viewerCanFillWorksheets: boolean;
  readonly viewerCanUseTools: boolean;
  readonly " $fragmentSpreads": FragmentRefs<"SheetOpen_event" | "UseHere_event">;
  readonly " $fragmentType": "ToolActs_event";
};
export type ToolActs_event$key = {
  readonly " $data"?: ToolActs_event$data;
  readonly " $fragmentSpreads": FragmentRefs<"ToolActs_event">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "ToolActs_event",
  "selections": [
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "viewerCanUseTools",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "viewerCanFillWorksheets",
      "storageKey": null
    },
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "UseHere_event"
    },
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "SheetOpen_event"
    }
  ],
  "type": "Event",
  "abstractKey": null
};

(node as any).hash = "bfd4dff771d805b8c6b1382ffac3b3ea";

export default node;

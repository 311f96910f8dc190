/**
 * @generated SignedSource<<4907a60d928d7ed305325a36d66ea2f0>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type TodayAction_item$data = {
  readonly dueOn: string | null | undefined;
  readonly id: string;
  readonly language: string;
  readonly text: string;
  readonly " $fragmentType": "TodayAction_item";
};
export type TodayAction_item$key = {
  readonly " $data"?: TodayAction_item$data;
  readonly " $fragmentSpreads": FragmentRefs<"TodayAction_item">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "TodayAction_item",
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
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "language",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "dueOn",
      "storageKey": null
    }
  ],
  "type": "ActionItem",
  "abstractKey": null
};

(node as any).hash = "ced26a9ce6095b3e1c071541ca3ef9a7";

export default node;

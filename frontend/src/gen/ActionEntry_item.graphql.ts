/**
 * @generated SignedSource<<74afea27b8ed344c18d2b98b4b01e1ff>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type ActionItemState = "DONE" | "DROPPED" | "OPEN" | "%future added value";
import { FragmentRefs } from "relay-runtime";
export type ActionEntry_item$data = {
  readonly dueOn: string | null | undefined;
  readonly id: string;
  readonly language: string;
  readonly owner: {
    readonly name: string;
  } | null | undefined;
  readonly state: ActionItemState;
  readonly text: string;
  readonly viewerCanEdit: boolean;
  readonly viewerCanSettle: boolean;
  readonly " $fragmentSpreads": FragmentRefs<"ActionEdit_item">;
  readonly " $fragmentType": "ActionEntry_item";
};
export type ActionEntry_item$key = {
  readonly " $data"?: ActionEntry_item$data;
  readonly " $fragmentSpreads": FragmentRefs<"ActionEntry_item">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "ActionEntry_item",
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
      "name": "state",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "dueOn",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "Person",
      "kind": "LinkedField",
      "name": "owner",
      "plural": false,
      "selections": [
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "name",
          "storageKey": null
        }
      ],
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "viewerCanSettle",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "viewerCanEdit",
      "storageKey": null
    },
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "ActionEdit_item"
    }
  ],
  "type": "ActionItem",
  "abstractKey": null
};

(node as any).hash = "f7dc3d8ac5bca0b58d34c7ebe02769a0";

export default node;

/**
 * @generated SignedSource<<0bf551278be4aedd6682b02a25b95e23>>
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
  readonly viewerCanSettle: boolean;
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
    }
  ],
  "type": "ActionItem",
  "abstractKey": null
};

(node as any).hash = "b20545935ea1005d6cea0447f39b6f85";

export default node;

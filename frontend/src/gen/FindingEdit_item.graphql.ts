/**
 * @generated SignedSource<<c582b21191fc764acda68fbedd5221fc>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type ReviewQuestion = "CHANGE" | "DIFFERENCE" | "EXPECTED" | "HAPPENED" | "KEEP" | "%future added value";
import { FragmentRefs } from "relay-runtime";
export type FindingEdit_item$data = {
  readonly id: string;
  readonly position: number;
  readonly question: ReviewQuestion;
  readonly revision: number;
  readonly text: string;
  readonly " $fragmentType": "FindingEdit_item";
};
export type FindingEdit_item$key = {
  readonly " $data"?: FindingEdit_item$data;
  readonly " $fragmentSpreads": FragmentRefs<"FindingEdit_item">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "FindingEdit_item",
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
      "name": "question",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "position",
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
  "type": "ReviewItem",
  "abstractKey": null
};

(node as any).hash = "090b668433908a3798f78d64a42350e3";

export default node;

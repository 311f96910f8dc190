/**
 * @generated SignedSource<<dfadc6f39df1a1433a859a415c5cf706>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type AssetEditionForm = "FORMAL" | "WORKING" | "%future added value";
export type AssetEditionState = "APPROVED" | "DRAFT" | "IN_REVIEW" | "PUBLISHED" | "SUPERSEDED" | "UNDER_REVIEW" | "WITHDRAWN" | "%future added value";
import { FragmentRefs } from "relay-runtime";
export type AssetCover_edition$data = {
  readonly form: AssetEditionForm;
  readonly language: string;
  readonly number: number;
  readonly publishedAt: string | null | undefined;
  readonly state: AssetEditionState;
  readonly summaryHTML: string;
  readonly title: string;
  readonly " $fragmentType": "AssetCover_edition";
};
export type AssetCover_edition$key = {
  readonly " $data"?: AssetCover_edition$data;
  readonly " $fragmentSpreads": FragmentRefs<"AssetCover_edition">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "AssetCover_edition",
  "selections": [
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "number",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "form",
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
      "name": "language",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "title",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "summaryHTML",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "publishedAt",
      "storageKey": null
    }
  ],
  "type": "AssetEdition",
  "abstractKey": null
};

(node as any).hash = "349863445116fbb6237d0c1ebdbc5be2";

export default node;

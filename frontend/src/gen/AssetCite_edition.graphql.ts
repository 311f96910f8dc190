/**
 * @generated SignedSource<<6a9a9bfaf06e75de81dfc5243b9aff31>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type AssetEditionForm = "FORMAL" | "WORKING" | "%future added value";
import { FragmentRefs } from "relay-runtime";
export type AssetCite_edition$data = {
  readonly form: AssetEditionForm;
  readonly id: string;
  readonly number: number;
  readonly publishedAt: string | null | undefined;
  readonly title: string;
  readonly " $fragmentType": "AssetCite_edition";
};
export type AssetCite_edition$key = {
  readonly " $data"?: AssetCite_edition$data;
  readonly " $fragmentSpreads": FragmentRefs<"AssetCite_edition">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "AssetCite_edition",
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
      "name": "title",
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

(node as any).hash = "1321addb808c9a2b0953d11220422838";

export default node;

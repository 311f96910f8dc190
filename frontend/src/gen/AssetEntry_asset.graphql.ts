/**
 * @generated SignedSource<<3b2252ec7fe7fcdbbd05b69f3a4c5eb9>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type AssetEditionForm = "FORMAL" | "WORKING" | "%future added value";
export type AssetEditionState = "APPROVED" | "DRAFT" | "IN_REVIEW" | "PUBLISHED" | "SUPERSEDED" | "UNDER_REVIEW" | "WITHDRAWN" | "%future added value";
export type KnowledgeAssetKind = "CASE" | "CHECKLIST" | "GUIDE" | "PLAN" | "PLAYBOOK" | "REPORT" | "TEMPLATE" | "%future added value";
import { FragmentRefs } from "relay-runtime";
export type AssetEntry_asset$data = {
  readonly community: {
    readonly name: string;
  } | null | undefined;
  readonly edition: {
    readonly form: AssetEditionForm;
    readonly language: string;
    readonly number: number;
    readonly publishedAt: string | null | undefined;
    readonly state: AssetEditionState;
    readonly summaryHTML: string;
    readonly title: string;
  } | null | undefined;
  readonly id: string;
  readonly isStale: boolean;
  readonly kind: KnowledgeAssetKind;
  readonly " $fragmentType": "AssetEntry_asset";
};
export type AssetEntry_asset$key = {
  readonly " $data"?: AssetEntry_asset$data;
  readonly " $fragmentSpreads": FragmentRefs<"AssetEntry_asset">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "AssetEntry_asset",
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
      "name": "kind",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "isStale",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "Community",
      "kind": "LinkedField",
      "name": "community",
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
      "concreteType": "AssetEdition",
      "kind": "LinkedField",
      "name": "edition",
      "plural": false,
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
      "storageKey": null
    }
  ],
  "type": "KnowledgeAsset",
  "abstractKey": null
};

(node as any).hash = "b5bdd1b2af6cc23c3e79b30b55a8c604";

export default node;

/**
 * @generated SignedSource<<503b403bbbf9c3289970b063b52ad3b2>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type KnowledgeAssetKind = "CASE" | "CHECKLIST" | "GUIDE" | "PLAN" | "PLAYBOOK" | "REPORT" | "TEMPLATE" | "%future added value";
import { FragmentRefs } from "relay-runtime";
export type AssetCite_asset$data = {
  readonly community: {
    readonly name: string;
  } | null | undefined;
  readonly id: string;
  readonly kind: KnowledgeAssetKind;
  readonly " $fragmentType": "AssetCite_asset";
};
export type AssetCite_asset$key = {
  readonly " $data"?: AssetCite_asset$data;
  readonly " $fragmentSpreads": FragmentRefs<"AssetCite_asset">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "AssetCite_asset",
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
    }
  ],
  "type": "KnowledgeAsset",
  "abstractKey": null
};

(node as any).hash = "cc7d4f3608aefcc24003d29e76ddcfc8";

export default node;

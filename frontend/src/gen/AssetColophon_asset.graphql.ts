/**
 * @generated SignedSource<<0286faae28a3c683e8e1f1dca3ee7f52>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type KnowledgeAssetKind = "CASE" | "CHECKLIST" | "GUIDE" | "PLAN" | "PLAYBOOK" | "REPORT" | "TEMPLATE" | "%future added value";
import { FragmentRefs } from "relay-runtime";
export type AssetColophon_asset$data = {
  readonly id: string;
  readonly kind: KnowledgeAssetKind;
  readonly owner: {
    readonly id: string;
    readonly name: string;
  } | null | undefined;
  readonly " $fragmentSpreads": FragmentRefs<"AssetCite_asset" | "AssetEditions_asset">;
  readonly " $fragmentType": "AssetColophon_asset";
};
export type AssetColophon_asset$key = {
  readonly " $data"?: AssetColophon_asset$data;
  readonly " $fragmentSpreads": FragmentRefs<"AssetColophon_asset">;
};

const node: ReaderFragment = (function(){
var v0 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
};
return {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "AssetColophon_asset",
  "selections": [
    (v0/*:: as any*/),
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
      "concreteType": "Person",
      "kind": "LinkedField",
      "name": "owner",
      "plural": false,
      "selections": [
        (v0/*:: as any*/),
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
      "args": null,
      "kind": "FragmentSpread",
      "name": "AssetCite_asset"
    },
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "AssetEditions_asset"
    }
  ],
  "type": "KnowledgeAsset",
  "abstractKey": null
};
})();

(node as any).hash = "4b018e638f6f8dc8e08b4cda65090af7";

export default node;

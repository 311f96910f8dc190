/**
 * @generated SignedSource<<c72e888f5a885eec259da592acde122d>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type AssetReader_asset$data = {
  readonly " $fragmentSpreads": FragmentRefs<"AssetCover_asset">;
  readonly " $fragmentType": "AssetReader_asset";
};
export type AssetReader_asset$key = {
  readonly " $data"?: AssetReader_asset$data;
  readonly " $fragmentSpreads": FragmentRefs<"AssetReader_asset">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "AssetReader_asset",
  "selections": [
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "AssetCover_asset"
    }
  ],
  "type": "KnowledgeAsset",
  "abstractKey": null
};

(node as any).hash = "86362f315775c4c8f28cbef677fba394";

export default node;

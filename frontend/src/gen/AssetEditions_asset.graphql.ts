/**
 * @generated SignedSource<<6083ebe708090f34c8f81813d20ef826>>
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
export type AssetEditions_asset$data = {
  readonly editions: {
    readonly nodes: ReadonlyArray<{
      readonly form: AssetEditionForm;
      readonly id: string;
      readonly number: number;
      readonly publishedAt: string | null | undefined;
      readonly state: AssetEditionState;
    }>;
  };
  readonly id: string;
  readonly kind: KnowledgeAssetKind;
  readonly " $fragmentType": "AssetEditions_asset";
};
export type AssetEditions_asset$key = {
  readonly " $data"?: AssetEditions_asset$data;
  readonly " $fragmentSpreads": FragmentRefs<"AssetEditions_asset">;
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
  "name": "AssetEditions_asset",
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
      "args": [
        {
          "kind": "Literal",
          "name": "first",
          "value": 50
        }
      ],
      "concreteType": "AssetEditionConnection",
      "kind": "LinkedField",
      "name": "editions",
      "plural": false,
      "selections": [
        {
          "alias": null,
          "args": null,
          "concreteType": "AssetEdition",
          "kind": "LinkedField",
          "name": "nodes",
          "plural": true,
          "selections": [
            (v0/*:: as any*/),
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
              "name": "publishedAt",
              "storageKey": null
            }
          ],
          "storageKey": null
        }
      ],
      "storageKey": "editions(first:50)"
    }
  ],
  "type": "KnowledgeAsset",
  "abstractKey": null
};
})();

(node as any).hash = "c86b10aa19e249fc0ae073d62632d826";

export default node;

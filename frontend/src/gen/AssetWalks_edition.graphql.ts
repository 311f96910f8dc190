/**
 * @generated SignedSource<<5a1b6e7c8f8c47d85b8020d234898295>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type AssetWalks_edition$data = {
  readonly id: string;
  readonly sources: {
    readonly " $fragmentSpreads": FragmentRefs<"Walk_walk">;
  };
  readonly " $fragmentType": "AssetWalks_edition";
};
export type AssetWalks_edition$key = {
  readonly " $data"?: AssetWalks_edition$data;
  readonly " $fragmentSpreads": FragmentRefs<"AssetWalks_edition">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "AssetWalks_edition",
  "selections": [
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "id",
      "storageKey": null
    },
    {
      "alias": "sources",
      "args": [
        {
          "kind": "Literal",
          "name": "depth",
          "value": 6
        },
        {
          "kind": "Literal",
          "name": "direction",
          "value": "CAME_FROM"
        }
      ],
      "concreteType": "ProvenanceWalk",
      "kind": "LinkedField",
      "name": "provenance",
      "plural": false,
      "selections": [
        {
          "args": null,
          "kind": "FragmentSpread",
          "name": "Walk_walk"
        }
      ],
      "storageKey": "provenance(depth:6,direction:\"CAME_FROM\")"
    }
  ],
  "type": "AssetEdition",
  "abstractKey": null
};

(node as any).hash = "be449a0825b73ae61b69e96154e37845";

export default node;

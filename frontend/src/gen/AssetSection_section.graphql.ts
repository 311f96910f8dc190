/**
 * @generated SignedSource<<8b5997fa47b4e79914bb5cadd47d7ff2>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type AssetSection_section$data = {
  readonly bodyHTML: string;
  readonly heading: string;
  readonly id: string;
  readonly language: string;
  readonly " $fragmentType": "AssetSection_section";
};
export type AssetSection_section$key = {
  readonly " $data"?: AssetSection_section$data;
  readonly " $fragmentSpreads": FragmentRefs<"AssetSection_section">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "AssetSection_section",
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
      "name": "heading",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "bodyHTML",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "language",
      "storageKey": null
    }
  ],
  "type": "AssetSection",
  "abstractKey": null
};

(node as any).hash = "4cbadb57c17d2302776ecb6917359dee";

export default node;

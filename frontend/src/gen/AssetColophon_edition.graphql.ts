/**
 * @generated SignedSource<<c71f8d5816f7dfcad0fb1c1fe10dbd51>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type AssetEditionForm = "FORMAL" | "WORKING" | "%future added value";
import { FragmentRefs } from "relay-runtime";
export type AssetColophon_edition$data = {
  readonly approvedBy: {
    readonly id: string;
    readonly name: string;
  } | null | undefined;
  readonly changes: string;
  readonly editedBy: {
    readonly id: string;
    readonly name: string;
  } | null | undefined;
  readonly form: AssetEditionForm;
  readonly hash: string | null | undefined;
  readonly id: string;
  readonly licence: string;
  readonly number: number;
  readonly reviewOn: string | null | undefined;
  readonly " $fragmentSpreads": FragmentRefs<"AssetCite_edition" | "AssetWalks_edition">;
  readonly " $fragmentType": "AssetColophon_edition";
};
export type AssetColophon_edition$key = {
  readonly " $data"?: AssetColophon_edition$data;
  readonly " $fragmentSpreads": FragmentRefs<"AssetColophon_edition">;
};

const node: ReaderFragment = (function(){
var v0 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
},
v1 = [
  (v0/*:: as any*/),
  {
    "alias": null,
    "args": null,
    "kind": "ScalarField",
    "name": "name",
    "storageKey": null
  }
];
return {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "AssetColophon_edition",
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
      "name": "changes",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "hash",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "licence",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "reviewOn",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "Person",
      "kind": "LinkedField",
      "name": "approvedBy",
      "plural": false,
      "selections": (v1/*:: as any*/),
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "Person",
      "kind": "LinkedField",
      "name": "editedBy",
      "plural": false,
      "selections": (v1/*:: as any*/),
      "storageKey": null
    },
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "AssetCite_edition"
    },
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "AssetWalks_edition"
    }
  ],
  "type": "AssetEdition",
  "abstractKey": null
};
})();

(node as any).hash = "db89b1257adea380978e7cf4beae2b2b";

export default node;

/**
 * @generated SignedSource<<ea482dde57d886fef3ebba008d55444b>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type PersonVisibility = "COMMUNITIES" | "MEMBERS" | "PUBLIC" | "%future added value";
import { FragmentRefs } from "relay-runtime";
export type ProfileForm_person$data = {
  readonly headline: string;
  readonly language: string;
  readonly name: string;
  readonly practice: string;
  readonly revision: number;
  readonly visibility: PersonVisibility;
  readonly zone: string;
  readonly " $fragmentType": "ProfileForm_person";
};
export type ProfileForm_person$key = {
  readonly " $data"?: ProfileForm_person$data;
  readonly " $fragmentSpreads": FragmentRefs<"ProfileForm_person">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "ProfileForm_person",
  "selections": [
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "revision",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "name",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "headline",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "practice",
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
      "name": "zone",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "visibility",
      "storageKey": null
    }
  ],
  "type": "Person",
  "abstractKey": null
};

(node as any).hash = "13ba4aebbf55f4f3c6f8cd620f23c459";

export default node;

/**
 * @generated SignedSource<<208b9b046864aea29fea9b40e678cf7f>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type OrganisationKind = "ASSOCIATION" | "COMPANY" | "HOSPITAL" | "LIBRARY" | "MINISTRY" | "OTHER" | "UNIVERSITY" | "%future added value";
import { FragmentRefs } from "relay-runtime";
export type OrganisationForm_organisation$data = {
  readonly id: string;
  readonly kind: OrganisationKind;
  readonly name: string;
  readonly place: string;
  readonly revision: number;
  readonly shortName: string;
  readonly summary: string;
  readonly url: string | null | undefined;
  readonly " $fragmentType": "OrganisationForm_organisation";
};
export type OrganisationForm_organisation$key = {
  readonly " $data"?: OrganisationForm_organisation$data;
  readonly " $fragmentSpreads": FragmentRefs<"OrganisationForm_organisation">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "OrganisationForm_organisation",
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
      "name": "shortName",
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
      "name": "place",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "url",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "summary",
      "storageKey": null
    }
  ],
  "type": "Organisation",
  "abstractKey": null
};

(node as any).hash = "3dae121c003af7703a3f01e77125bb7e";

export default node;

/**
 * @generated SignedSource<<e52eaae3a6f30397599262f9974b5607>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type ContributionKind = "INSIGHT" | "PLEDGE" | "PRACTICE" | "PROBLEM" | "QUESTION" | "STORY" | "TAKEAWAY" | "TOOL" | "%future added value";
export type ContributionState = "HIDDEN" | "SHOWN" | "WITHDRAWN" | "%future added value";
import { FragmentRefs } from "relay-runtime";
export type CaptureEntry_contribution$data = {
  readonly byline: string | null | undefined;
  readonly createdAt: string;
  readonly id: string;
  readonly kind: ContributionKind;
  readonly state: ContributionState;
  readonly table: number | null | undefined;
  readonly text: string;
  readonly viewerCanEdit: boolean;
  readonly viewerCanWithdraw: boolean;
  readonly viewerIsAuthor: boolean;
  readonly " $fragmentSpreads": FragmentRefs<"CaptureEdit_contribution" | "CaptureWithdraw_contribution">;
  readonly " $fragmentType": "CaptureEntry_contribution";
};
export type CaptureEntry_contribution$key = {
  readonly " $data"?: CaptureEntry_contribution$data;
  readonly " $fragmentSpreads": FragmentRefs<"CaptureEntry_contribution">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "CaptureEntry_contribution",
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
      "name": "text",
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
      "name": "byline",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "table",
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
      "name": "createdAt",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "viewerIsAuthor",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "viewerCanEdit",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "viewerCanWithdraw",
      "storageKey": null
    },
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "CaptureEdit_contribution"
    },
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "CaptureWithdraw_contribution"
    }
  ],
  "type": "Contribution",
  "abstractKey": null
};

(node as any).hash = "1c2d8b7efb9419b58c2b6d48d91e5177";

export default node;

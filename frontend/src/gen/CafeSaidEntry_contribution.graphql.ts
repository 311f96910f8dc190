/**
 * @generated SignedSource<<5d15e93ca8a0d8233ec6c9bcb2a8d012>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type ContributionKind = "INSIGHT" | "PLEDGE" | "PRACTICE" | "PROBLEM" | "QUESTION" | "STORY" | "TAKEAWAY" | "TOOL" | "%future added value";
export type ContributionState = "HIDDEN" | "SHOWN" | "WITHDRAWN" | "%future added value";
import { FragmentRefs } from "relay-runtime";
export type CafeSaidEntry_contribution$data = {
  readonly byline: string | null | undefined;
  readonly id: string;
  readonly kind: ContributionKind;
  readonly state: ContributionState;
  readonly table: number | null | undefined;
  readonly text: string;
  readonly " $fragmentType": "CafeSaidEntry_contribution";
};
export type CafeSaidEntry_contribution$key = {
  readonly " $data"?: CafeSaidEntry_contribution$data;
  readonly " $fragmentSpreads": FragmentRefs<"CafeSaidEntry_contribution">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "CafeSaidEntry_contribution",
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
    }
  ],
  "type": "Contribution",
  "abstractKey": null
};

(node as any).hash = "b7c6dc8fc76dd0432b726ae267f97120";

export default node;

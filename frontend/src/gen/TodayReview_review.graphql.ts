/**
 * @generated SignedSource<<c01f960116852c785e5ca3df2637bbf9>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type TodayReview_review$data = {
  readonly closesAt: string | null | undefined;
  readonly event: {
    readonly id: string;
    readonly title: string;
    readonly zone: string;
  } | null | undefined;
  readonly " $fragmentType": "TodayReview_review";
};
export type TodayReview_review$key = {
  readonly " $data"?: TodayReview_review$data;
  readonly " $fragmentSpreads": FragmentRefs<"TodayReview_review">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "TodayReview_review",
  "selections": [
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "closesAt",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "Event",
      "kind": "LinkedField",
      "name": "event",
      "plural": false,
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
          "name": "title",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "zone",
          "storageKey": null
        }
      ],
      "storageKey": null
    }
  ],
  "type": "AfterActionReview",
  "abstractKey": null
};

(node as any).hash = "0c44a0ecc351f94402b1731b1cbf93af";

export default node;

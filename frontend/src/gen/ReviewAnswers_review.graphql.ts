/**
 * @generated SignedSource<<51136d5277322e12977a5284f1924640>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type ReviewAnswers_review$data = {
  readonly answerCount: number;
  readonly answers: ReadonlyArray<{
    readonly change: string;
    readonly difference: string;
    readonly expected: string;
    readonly happened: string;
    readonly keep: string;
  }>;
  readonly " $fragmentType": "ReviewAnswers_review";
};
export type ReviewAnswers_review$key = {
  readonly " $data"?: ReviewAnswers_review$data;
  readonly " $fragmentSpreads": FragmentRefs<"ReviewAnswers_review">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "ReviewAnswers_review",
  "selections": [
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "answerCount",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "ReviewAnswer",
      "kind": "LinkedField",
      "name": "answers",
      "plural": true,
      "selections": [
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "expected",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "happened",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "difference",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "keep",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "change",
          "storageKey": null
        }
      ],
      "storageKey": null
    }
  ],
  "type": "AfterActionReview",
  "abstractKey": null
};

(node as any).hash = "df9c5911e964df43cf3021e2dbad3d5a";

export default node;

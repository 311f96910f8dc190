/**
 * @generated SignedSource<<9190347cca61d1751e42e2f15e073333>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type ReviewWay = "ONE_BY_ONE" | "TOGETHER" | "%future added value";
import { FragmentRefs } from "relay-runtime";
export type ReviewSteer_review$data = {
  readonly answerCount: number;
  readonly closesAt: string | null | undefined;
  readonly event: {
    readonly zone: string;
  } | null | undefined;
  readonly id: string;
  readonly isExtended: boolean;
  readonly viewerCanAnswer: boolean;
  readonly way: ReviewWay;
  readonly " $fragmentSpreads": FragmentRefs<"ReviewRemind_review">;
  readonly " $fragmentType": "ReviewSteer_review";
};
export type ReviewSteer_review$key = {
  readonly " $data"?: ReviewSteer_review$data;
  readonly " $fragmentSpreads": FragmentRefs<"ReviewSteer_review">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "ReviewSteer_review",
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
      "name": "way",
      "storageKey": null
    },
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
      "kind": "ScalarField",
      "name": "isExtended",
      "storageKey": null
    },
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
      "kind": "ScalarField",
      "name": "viewerCanAnswer",
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
          "name": "zone",
          "storageKey": null
        }
      ],
      "storageKey": null
    },
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "ReviewRemind_review"
    }
  ],
  "type": "AfterActionReview",
  "abstractKey": null
};

(node as any).hash = "414d73f427eddf2a48e219313b18be44";

export default node;

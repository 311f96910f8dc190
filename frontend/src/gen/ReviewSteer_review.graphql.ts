/**
 * @generated SignedSource<<acbc583444262d5f42fa691b3c4ec3d4>>
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
    }
  ],
  "type": "AfterActionReview",
  "abstractKey": null
};

(node as any).hash = "da3d12ef543bac7a1a0ce32d86e98031";

export default node;

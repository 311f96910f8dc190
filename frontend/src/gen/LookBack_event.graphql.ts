/**
 * @generated SignedSource<<da55649484428e8b45aa5ff19f2c7525>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type ReviewState = "CLOSED" | "OPEN" | "WAIVED" | "%future added value";
export type ReviewWaiver = "SHORT_MEETING" | "TALKED_THROUGH" | "TOO_FEW" | "%future added value";
export type ReviewWay = "ONE_BY_ONE" | "TOGETHER" | "%future added value";
import { FragmentRefs } from "relay-runtime";
export type LookBack_event$data = {
  readonly id: string;
  readonly review: {
    readonly answerCount: number;
    readonly id: string;
    readonly state: ReviewState;
    readonly waiver: ReviewWaiver | null | undefined;
    readonly way: ReviewWay;
  } | null | undefined;
  readonly viewerCanOpenReview: boolean;
  readonly viewerCanWaiveReview: boolean;
  readonly " $fragmentType": "LookBack_event";
};
export type LookBack_event$key = {
  readonly " $data"?: LookBack_event$data;
  readonly " $fragmentSpreads": FragmentRefs<"LookBack_event">;
};

const node: ReaderFragment = (function(){
var v0 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
};
return {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "LookBack_event",
  "selections": [
    (v0/*:: as any*/),
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "viewerCanOpenReview",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "viewerCanWaiveReview",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "AfterActionReview",
      "kind": "LinkedField",
      "name": "review",
      "plural": false,
      "selections": [
        (v0/*:: as any*/),
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
          "name": "way",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "waiver",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "answerCount",
          "storageKey": null
        }
      ],
      "storageKey": null
    }
  ],
  "type": "Event",
  "abstractKey": null
};
})();

(node as any).hash = "bb8840d8c573e2440e45f27f4c1acd44";

export default node;

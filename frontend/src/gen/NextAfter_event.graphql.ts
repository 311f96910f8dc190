/**
 * @generated SignedSource<<acc5ff670328ccaa8015d930d1fde95a>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type ReviewState = "CLOSED" | "OPEN" | "WAIVED" | "%future added value";
export type ReviewWay = "ONE_BY_ONE" | "TOGETHER" | "%future added value";
import { FragmentRefs } from "relay-runtime";
export type NextAfter_event$data = {
  readonly attendanceConfirmedAt: string | null | undefined;
  readonly id: string;
  readonly keyLearnings: {
    readonly nodes: ReadonlyArray<{
      readonly id: string;
    }>;
  };
  readonly review: {
    readonly state: ReviewState;
    readonly viewerCanRemind: boolean;
    readonly way: ReviewWay;
    readonly " $fragmentSpreads": FragmentRefs<"ReviewRemind_review">;
  } | null | undefined;
  readonly viewerCanClose: boolean;
  readonly viewerCanConfirmAttendance: boolean;
  readonly viewerCanOpenReview: boolean;
  readonly viewerCanSayKeyLearnings: boolean;
  readonly " $fragmentType": "NextAfter_event";
};
export type NextAfter_event$key = {
  readonly " $data"?: NextAfter_event$data;
  readonly " $fragmentSpreads": FragmentRefs<"NextAfter_event">;
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
  "name": "NextAfter_event",
  "selections": [
    (v0/*:: as any*/),
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "attendanceConfirmedAt",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "viewerCanConfirmAttendance",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "viewerCanSayKeyLearnings",
      "storageKey": null
    },
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
      "name": "viewerCanClose",
      "storageKey": null
    },
    {
      "alias": null,
      "args": [
        {
          "kind": "Literal",
          "name": "first",
          "value": 20
        }
      ],
      "concreteType": "KeyLearningConnection",
      "kind": "LinkedField",
      "name": "keyLearnings",
      "plural": false,
      "selections": [
        {
          "alias": null,
          "args": null,
          "concreteType": "KeyLearning",
          "kind": "LinkedField",
          "name": "nodes",
          "plural": true,
          "selections": [
            (v0/*:: as any*/)
          ],
          "storageKey": null
        }
      ],
      "storageKey": "keyLearnings(first:20)"
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "AfterActionReview",
      "kind": "LinkedField",
      "name": "review",
      "plural": false,
      "selections": [
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
          "name": "viewerCanRemind",
          "storageKey": null
        },
        {
          "args": null,
          "kind": "FragmentSpread",
          "name": "ReviewRemind_review"
        }
      ],
      "storageKey": null
    }
  ],
  "type": "Event",
  "abstractKey": null
};
})();

(node as any).hash = "c477fa5cffcde645928f1aea9ea7a520";

export default node;

/**
 * @generated SignedSource<<08a5ba57ad7746915a96f05fe2ae9e3d>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type ReviewQuestion = "CHANGE" | "DIFFERENCE" | "EXPECTED" | "HAPPENED" | "KEEP" | "%future added value";
export type ReviewState = "CLOSED" | "OPEN" | "WAIVED" | "%future added value";
export type ReviewWay = "ONE_BY_ONE" | "TOGETHER" | "%future added value";
import { FragmentRefs } from "relay-runtime";
export type ReviewBoard_review$data = {
  readonly id: string;
  readonly items: {
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly position: number;
      readonly question: ReviewQuestion;
      readonly revision: number;
      readonly " $fragmentSpreads": FragmentRefs<"Finding_item">;
    }>;
  };
  readonly state: ReviewState;
  readonly viewerCanWrite: boolean;
  readonly way: ReviewWay;
  readonly " $fragmentType": "ReviewBoard_review";
};
export type ReviewBoard_review$key = {
  readonly " $data"?: ReviewBoard_review$data;
  readonly " $fragmentSpreads": FragmentRefs<"ReviewBoard_review">;
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
  "name": "ReviewBoard_review",
  "selections": [
    (v0/*:: as any*/),
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
      "name": "state",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "viewerCanWrite",
      "storageKey": null
    },
    {
      "alias": null,
      "args": [
        {
          "kind": "Literal",
          "name": "first",
          "value": 100
        }
      ],
      "concreteType": "ReviewItemConnection",
      "kind": "LinkedField",
      "name": "items",
      "plural": false,
      "selections": [
        {
          "alias": null,
          "args": null,
          "concreteType": "ReviewItem",
          "kind": "LinkedField",
          "name": "nodes",
          "plural": true,
          "selections": [
            (v0/*:: as any*/),
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "question",
              "storageKey": null
            },
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "position",
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
              "args": null,
              "kind": "FragmentSpread",
              "name": "Finding_item"
            }
          ],
          "storageKey": null
        }
      ],
      "storageKey": "items(first:100)"
    }
  ],
  "type": "AfterActionReview",
  "abstractKey": null
};
})();

(node as any).hash = "698e6cfaec9ee6573ef327d09605ba6b";

export default node;

/**
 * @generated SignedSource<<9b64449c40a8884d84cf2d92751f0299>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type EventPhase = "AFTER" | "BEFORE" | "DURING" | "%future added value";
export type EventState = "ANNOUNCED" | "CANCELLED" | "CLOSED" | "DRAFT" | "HELD" | "IN_PROGRESS" | "POSTPONED" | "REVIEWING" | "%future added value";
export type ReviewState = "CLOSED" | "OPEN" | "WAIVED" | "%future added value";
export type ReviewWay = "ONE_BY_ONE" | "TOGETHER" | "%future added value";
import { FragmentRefs } from "relay-runtime";
export type EventAfter_event$data = {
  readonly attendanceConfirmedAt: string | null | undefined;
  readonly drawn: {
    readonly totalCount: number;
  };
  readonly id: string;
  readonly keyLearningCount: {
    readonly totalCount: number;
  };
  readonly phase: EventPhase;
  readonly reports: {
    readonly nodes: ReadonlyArray<{
      readonly id: string;
    }>;
  };
  readonly review: {
    readonly state: ReviewState;
    readonly viewerAnswer: {
      readonly keep: string;
    } | null | undefined;
    readonly viewerCanAnswer: boolean;
    readonly way: ReviewWay;
  } | null | undefined;
  readonly state: EventState;
  readonly viewerCanConfirmAttendance: boolean;
  readonly " $fragmentType": "EventAfter_event";
};
export type EventAfter_event$key = {
  readonly " $data"?: EventAfter_event$data;
  readonly " $fragmentSpreads": FragmentRefs<"EventAfter_event">;
};

const node: ReaderFragment = (function(){
var v0 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
},
v1 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "state",
  "storageKey": null
},
v2 = {
  "kind": "Literal",
  "name": "first",
  "value": 1
},
v3 = [
  (v2/*:: as any*/)
],
v4 = [
  {
    "alias": null,
    "args": null,
    "kind": "ScalarField",
    "name": "totalCount",
    "storageKey": null
  }
];
return {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "EventAfter_event",
  "selections": [
    (v0/*:: as any*/),
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "phase",
      "storageKey": null
    },
    (v1/*:: as any*/),
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
      "name": "attendanceConfirmedAt",
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
        (v1/*:: as any*/),
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
          "name": "viewerCanAnswer",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "concreteType": "ReviewAnswer",
          "kind": "LinkedField",
          "name": "viewerAnswer",
          "plural": false,
          "selections": [
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "keep",
              "storageKey": null
            }
          ],
          "storageKey": null
        }
      ],
      "storageKey": null
    },
    {
      "alias": "reports",
      "args": (v3/*:: as any*/),
      "concreteType": "KnowledgeAssetConnection",
      "kind": "LinkedField",
      "name": "knowledgeAssets",
      "plural": false,
      "selections": [
        {
          "alias": null,
          "args": null,
          "concreteType": "KnowledgeAsset",
          "kind": "LinkedField",
          "name": "nodes",
          "plural": true,
          "selections": [
            (v0/*:: as any*/)
          ],
          "storageKey": null
        }
      ],
      "storageKey": "knowledgeAssets(first:1)"
    },
    {
      "alias": "keyLearningCount",
      "args": (v3/*:: as any*/),
      "concreteType": "KeyLearningConnection",
      "kind": "LinkedField",
      "name": "keyLearnings",
      "plural": false,
      "selections": (v4/*:: as any*/),
      "storageKey": "keyLearnings(first:1)"
    },
    {
      "alias": "drawn",
      "args": [
        (v2/*:: as any*/),
        {
          "kind": "Literal",
          "name": "relation",
          "value": "DRAWN_FROM"
        }
      ],
      "concreteType": "LessonConnection",
      "kind": "LinkedField",
      "name": "lessons",
      "plural": false,
      "selections": (v4/*:: as any*/),
      "storageKey": "lessons(first:1,relation:\"DRAWN_FROM\")"
    }
  ],
  "type": "Event",
  "abstractKey": null
};
})();

(node as any).hash = "2df4614c7cfa5a73f381e037be87bd22";

export default node;

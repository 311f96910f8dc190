/**
 * @generated SignedSource<<5119632f2900912839b5a69bdb72517e>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type EventPhase = "AFTER" | "BEFORE" | "DURING" | "%future added value";
import { FragmentRefs } from "relay-runtime";
export type EventAfter_event$data = {
  readonly drawn: {
    readonly totalCount: number;
  };
  readonly keyLearningCount: {
    readonly totalCount: number;
  };
  readonly phase: EventPhase;
  readonly reports: {
    readonly nodes: ReadonlyArray<{
      readonly id: string;
    }>;
  };
  readonly " $fragmentType": "EventAfter_event";
};
export type EventAfter_event$key = {
  readonly " $data"?: EventAfter_event$data;
  readonly " $fragmentSpreads": FragmentRefs<"EventAfter_event">;
};

const node: ReaderFragment = (function(){
var v0 = {
  "kind": "Literal",
  "name": "first",
  "value": 1
},
v1 = [
  (v0/*:: as any*/)
],
v2 = [
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
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "phase",
      "storageKey": null
    },
    {
      "alias": "reports",
      "args": (v1/*:: as any*/),
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
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "id",
              "storageKey": null
            }
          ],
          "storageKey": null
        }
      ],
      "storageKey": "knowledgeAssets(first:1)"
    },
    {
      "alias": "keyLearningCount",
      "args": (v1/*:: as any*/),
      "concreteType": "KeyLearningConnection",
      "kind": "LinkedField",
      "name": "keyLearnings",
      "plural": false,
      "selections": (v2/*:: as any*/),
      "storageKey": "keyLearnings(first:1)"
    },
    {
      "alias": "drawn",
      "args": [
        (v0/*:: as any*/),
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
      "selections": (v2/*:: as any*/),
      "storageKey": "lessons(first:1,relation:\"DRAWN_FROM\")"
    }
  ],
  "type": "Event",
  "abstractKey": null
};
})();

(node as any).hash = "699082d987b4aed553209687c954af67";

export default node;

/**
 * @generated SignedSource<<b853fdf38c16a170d25fc4aea2379262>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type EventLearned_event$data = {
  readonly keyLearnings: {
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly language: string;
      readonly text: string;
    }>;
  };
  readonly knowledgeAssets: {
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly " $fragmentSpreads": FragmentRefs<"AssetEntry_asset">;
    }>;
  };
  readonly lessonsBrought: {
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly " $fragmentSpreads": FragmentRefs<"LessonEntry_lesson">;
    }>;
  };
  readonly lessonsDrawn: {
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly " $fragmentSpreads": FragmentRefs<"LessonEntry_lesson">;
    }>;
  };
  readonly " $fragmentType": "EventLearned_event";
};
export type EventLearned_event$key = {
  readonly " $data"?: EventLearned_event$data;
  readonly " $fragmentSpreads": FragmentRefs<"EventLearned_event">;
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
  "kind": "Literal",
  "name": "first",
  "value": 12
},
v2 = [
  {
    "alias": null,
    "args": null,
    "concreteType": "Lesson",
    "kind": "LinkedField",
    "name": "nodes",
    "plural": true,
    "selections": [
      (v0/*:: as any*/),
      {
        "args": null,
        "kind": "FragmentSpread",
        "name": "LessonEntry_lesson"
      }
    ],
    "storageKey": null
  }
];
return {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "EventLearned_event",
  "selections": [
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
            (v0/*:: as any*/),
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
              "name": "language",
              "storageKey": null
            }
          ],
          "storageKey": null
        }
      ],
      "storageKey": "keyLearnings(first:20)"
    },
    {
      "alias": "lessonsDrawn",
      "args": [
        (v1/*:: as any*/),
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
      "storageKey": "lessons(first:12,relation:\"DRAWN_FROM\")"
    },
    {
      "alias": "lessonsBrought",
      "args": [
        (v1/*:: as any*/),
        {
          "kind": "Literal",
          "name": "relation",
          "value": "BRINGS"
        }
      ],
      "concreteType": "LessonConnection",
      "kind": "LinkedField",
      "name": "lessons",
      "plural": false,
      "selections": (v2/*:: as any*/),
      "storageKey": "lessons(first:12,relation:\"BRINGS\")"
    },
    {
      "alias": null,
      "args": [
        (v1/*:: as any*/)
      ],
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
            (v0/*:: as any*/),
            {
              "args": null,
              "kind": "FragmentSpread",
              "name": "AssetEntry_asset"
            }
          ],
          "storageKey": null
        }
      ],
      "storageKey": "knowledgeAssets(first:12)"
    }
  ],
  "type": "Event",
  "abstractKey": null
};
})();

(node as any).hash = "511ebb42d0dc2155a88cff3b0ccd88cb";

export default node;

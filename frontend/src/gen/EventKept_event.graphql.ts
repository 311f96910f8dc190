/**
 * @generated SignedSource<<b828e4ae2bc19162e130d2235caad511>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type EventKept_event$data = {
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
  readonly " $fragmentType": "EventKept_event";
};
export type EventKept_event$key = {
  readonly " $data"?: EventKept_event$data;
  readonly " $fragmentSpreads": FragmentRefs<"EventKept_event">;
};

const node: ReaderFragment = (function(){
var v0 = {
  "kind": "Literal",
  "name": "first",
  "value": 12
},
v1 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
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
      (v1/*:: as any*/),
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
  "name": "EventKept_event",
  "selections": [
    {
      "alias": "lessonsDrawn",
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
      "storageKey": "lessons(first:12,relation:\"DRAWN_FROM\")"
    },
    {
      "alias": "lessonsBrought",
      "args": [
        (v0/*:: as any*/),
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
        (v0/*:: as any*/)
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
            (v1/*:: as any*/),
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

(node as any).hash = "ab82427a2d81f306a621215899a37d77";

export default node;

/**
 * @generated SignedSource<<ec1841558c251200c7b820e4bda01781>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type LessonUse_lesson$data = {
  readonly broughtTo: {
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly " $fragmentSpreads": FragmentRefs<"EventEntry_event">;
    }>;
  };
  readonly knowledgeAssets: {
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly " $fragmentSpreads": FragmentRefs<"AssetEntry_asset">;
    }>;
  };
  readonly " $fragmentType": "LessonUse_lesson";
};
export type LessonUse_lesson$key = {
  readonly " $data"?: LessonUse_lesson$data;
  readonly " $fragmentSpreads": FragmentRefs<"LessonUse_lesson">;
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
  "name": "LessonUse_lesson",
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
      "storageKey": "knowledgeAssets(first:20)"
    },
    {
      "alias": "broughtTo",
      "args": [
        {
          "kind": "Literal",
          "name": "first",
          "value": 10
        },
        {
          "kind": "Literal",
          "name": "relation",
          "value": "BRINGS"
        }
      ],
      "concreteType": "EventConnection",
      "kind": "LinkedField",
      "name": "events",
      "plural": false,
      "selections": [
        {
          "alias": null,
          "args": null,
          "concreteType": "Event",
          "kind": "LinkedField",
          "name": "nodes",
          "plural": true,
          "selections": [
            (v0/*:: as any*/),
            {
              "args": null,
              "kind": "FragmentSpread",
              "name": "EventEntry_event"
            }
          ],
          "storageKey": null
        }
      ],
      "storageKey": "events(first:10,relation:\"BRINGS\")"
    }
  ],
  "type": "Lesson",
  "abstractKey": null
};
})();

(node as any).hash = "3aefd42445ef4889167839f390c6b666";

export default node;

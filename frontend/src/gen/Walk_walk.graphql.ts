/**
 * @generated SignedSource<<249a7bac1636eeb00b2dbd071e5f485a>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type Walk_walk$data = {
  readonly nodes: ReadonlyArray<{
    readonly __typename: string;
    readonly asset?: {
      readonly id: string;
    } | null | undefined;
    readonly editionTitle?: string;
    readonly event?: {
      readonly id: string;
    } | null | undefined;
    readonly id: string;
    readonly lesson?: {
      readonly id: string;
    } | null | undefined;
    readonly number?: number;
    readonly text?: string;
    readonly title?: string;
    readonly versionTitle?: string;
  }>;
  readonly " $fragmentType": "Walk_walk";
};
export type Walk_walk$key = {
  readonly " $data"?: Walk_walk$data;
  readonly " $fragmentSpreads": FragmentRefs<"Walk_walk">;
};

const node: ReaderFragment = (function(){
var v0 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
},
v1 = [
  (v0/*:: as any*/)
],
v2 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "number",
  "storageKey": null
};
return {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "Walk_walk",
  "selections": [
    {
      "alias": null,
      "args": null,
      "concreteType": null,
      "kind": "LinkedField",
      "name": "nodes",
      "plural": true,
      "selections": [
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "__typename",
          "storageKey": null
        },
        (v0/*:: as any*/),
        {
          "kind": "InlineFragment",
          "selections": [
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "title",
              "storageKey": null
            }
          ],
          "type": "Event",
          "abstractKey": null
        },
        {
          "kind": "InlineFragment",
          "selections": [
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
              "concreteType": "Event",
              "kind": "LinkedField",
              "name": "event",
              "plural": false,
              "selections": (v1/*:: as any*/),
              "storageKey": null
            }
          ],
          "type": "KeyLearning",
          "abstractKey": null
        },
        {
          "kind": "InlineFragment",
          "selections": [
            (v2/*:: as any*/),
            {
              "alias": "versionTitle",
              "args": null,
              "kind": "ScalarField",
              "name": "title",
              "storageKey": null
            },
            {
              "alias": null,
              "args": null,
              "concreteType": "Lesson",
              "kind": "LinkedField",
              "name": "lesson",
              "plural": false,
              "selections": (v1/*:: as any*/),
              "storageKey": null
            }
          ],
          "type": "LessonVersion",
          "abstractKey": null
        },
        {
          "kind": "InlineFragment",
          "selections": [
            (v2/*:: as any*/),
            {
              "alias": "editionTitle",
              "args": null,
              "kind": "ScalarField",
              "name": "title",
              "storageKey": null
            },
            {
              "alias": null,
              "args": null,
              "concreteType": "KnowledgeAsset",
              "kind": "LinkedField",
              "name": "asset",
              "plural": false,
              "selections": (v1/*:: as any*/),
              "storageKey": null
            }
          ],
          "type": "AssetEdition",
          "abstractKey": null
        }
      ],
      "storageKey": null
    }
  ],
  "type": "ProvenanceWalk",
  "abstractKey": null
};
})();

(node as any).hash = "36885c91efc8ac6b44bb659c299c9b52";

export default node;

/**
 * @generated SignedSource<<db25e793687973b65baa1ab43ddcc074>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type LessonStanding = "AGREED" | "BEING_AGREED" | "DRAFT" | "PROVEN_IN_USE" | "VALIDATED" | "%future added value";
import { FragmentRefs } from "relay-runtime";
export type LessonVersions_lesson$data = {
  readonly id: string;
  readonly versions: {
    readonly nodes: ReadonlyArray<{
      readonly createdAt: string;
      readonly id: string;
      readonly number: number;
      readonly standing: LessonStanding;
    }>;
  };
  readonly " $fragmentType": "LessonVersions_lesson";
};
export type LessonVersions_lesson$key = {
  readonly " $data"?: LessonVersions_lesson$data;
  readonly " $fragmentSpreads": FragmentRefs<"LessonVersions_lesson">;
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
  "name": "LessonVersions_lesson",
  "selections": [
    (v0/*:: as any*/),
    {
      "alias": null,
      "args": [
        {
          "kind": "Literal",
          "name": "first",
          "value": 50
        }
      ],
      "concreteType": "LessonVersionConnection",
      "kind": "LinkedField",
      "name": "versions",
      "plural": false,
      "selections": [
        {
          "alias": null,
          "args": null,
          "concreteType": "LessonVersion",
          "kind": "LinkedField",
          "name": "nodes",
          "plural": true,
          "selections": [
            (v0/*:: as any*/),
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "number",
              "storageKey": null
            },
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "standing",
              "storageKey": null
            },
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "createdAt",
              "storageKey": null
            }
          ],
          "storageKey": null
        }
      ],
      "storageKey": "versions(first:50)"
    }
  ],
  "type": "Lesson",
  "abstractKey": null
};
})();

(node as any).hash = "c142aa9ec33c5435db0c5345fa007106";

export default node;

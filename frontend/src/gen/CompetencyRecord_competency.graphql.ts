/**
 * @generated SignedSource<<697d8be1bf80587b674a78c521f9d60a>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type CompetencyRecord_competency$data = {
  readonly events: {
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly " $fragmentSpreads": FragmentRefs<"EventEntry_event">;
    }>;
  };
  readonly lessons: {
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly " $fragmentSpreads": FragmentRefs<"LessonEntry_lesson">;
    }>;
  };
  readonly " $fragmentType": "CompetencyRecord_competency";
};
export type CompetencyRecord_competency$key = {
  readonly " $data"?: CompetencyRecord_competency$data;
  readonly " $fragmentSpreads": FragmentRefs<"CompetencyRecord_competency">;
};

const node: ReaderFragment = (function(){
var v0 = [
  {
    "kind": "Literal",
    "name": "first",
    "value": 10
  }
],
v1 = {
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
  "name": "CompetencyRecord_competency",
  "selections": [
    {
      "alias": null,
      "args": (v0/*:: as any*/),
      "concreteType": "LessonConnection",
      "kind": "LinkedField",
      "name": "lessons",
      "plural": false,
      "selections": [
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
      ],
      "storageKey": "lessons(first:10)"
    },
    {
      "alias": null,
      "args": (v0/*:: as any*/),
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
            (v1/*:: as any*/),
            {
              "args": null,
              "kind": "FragmentSpread",
              "name": "EventEntry_event"
            }
          ],
          "storageKey": null
        }
      ],
      "storageKey": "events(first:10)"
    }
  ],
  "type": "Competency",
  "abstractKey": null
};
})();

(node as any).hash = "dc758e7bfec0adac7a6f22dd189fce6d";

export default node;

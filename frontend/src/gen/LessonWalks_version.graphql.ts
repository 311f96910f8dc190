/**
 * @generated SignedSource<<472085841b20533c21d3b2841a41766c>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type LessonWalks_version$data = {
  readonly id: string;
  readonly sources: {
    readonly " $fragmentSpreads": FragmentRefs<"Walk_walk">;
  };
  readonly uses: {
    readonly " $fragmentSpreads": FragmentRefs<"Walk_walk">;
  };
  readonly " $fragmentType": "LessonWalks_version";
};
export type LessonWalks_version$key = {
  readonly " $data"?: LessonWalks_version$data;
  readonly " $fragmentSpreads": FragmentRefs<"LessonWalks_version">;
};

const node: ReaderFragment = (function(){
var v0 = {
  "kind": "Literal",
  "name": "depth",
  "value": 6
},
v1 = [
  {
    "args": null,
    "kind": "FragmentSpread",
    "name": "Walk_walk"
  }
];
return {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "LessonWalks_version",
  "selections": [
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "id",
      "storageKey": null
    },
    {
      "alias": "sources",
      "args": [
        (v0/*:: as any*/),
        {
          "kind": "Literal",
          "name": "direction",
          "value": "CAME_FROM"
        }
      ],
      "concreteType": "ProvenanceWalk",
      "kind": "LinkedField",
      "name": "provenance",
      "plural": false,
      "selections": (v1/*:: as any*/),
      "storageKey": "provenance(depth:6,direction:\"CAME_FROM\")"
    },
    {
      "alias": "uses",
      "args": [
        (v0/*:: as any*/),
        {
          "kind": "Literal",
          "name": "direction",
          "value": "WENT_TO"
        }
      ],
      "concreteType": "ProvenanceWalk",
      "kind": "LinkedField",
      "name": "provenance",
      "plural": false,
      "selections": (v1/*:: as any*/),
      "storageKey": "provenance(depth:6,direction:\"WENT_TO\")"
    }
  ],
  "type": "LessonVersion",
  "abstractKey": null
};
})();

(node as any).hash = "ceaa949269024caf81ea862cd45de2c8";

export default node;

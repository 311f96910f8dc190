/**
 * @generated SignedSource<<0728aefac38aa09dd6532e9f630ae79c>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type CompetencyGroup_group$data = {
  readonly id: string;
  readonly name: string;
  readonly narrower: {
    readonly nodes: ReadonlyArray<{
      readonly careCount: {
        readonly totalCount: number;
      };
      readonly id: string;
      readonly " $fragmentSpreads": FragmentRefs<"CompetencyLine_competency">;
    }>;
    readonly totalCount: number;
  };
  readonly " $fragmentType": "CompetencyGroup_group";
};
export type CompetencyGroup_group$key = {
  readonly " $data"?: CompetencyGroup_group$data;
  readonly " $fragmentSpreads": FragmentRefs<"CompetencyGroup_group">;
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
  {
    "kind": "Variable",
    "name": "language",
    "variableName": "language"
  }
],
v2 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "totalCount",
  "storageKey": null
};
return {
  "argumentDefinitions": [
    {
      "defaultValue": null,
      "kind": "LocalArgument",
      "name": "language"
    }
  ],
  "kind": "Fragment",
  "metadata": null,
  "name": "CompetencyGroup_group",
  "selections": [
    (v0/*:: as any*/),
    {
      "alias": null,
      "args": (v1/*:: as any*/),
      "kind": "ScalarField",
      "name": "name",
      "storageKey": null
    },
    {
      "alias": null,
      "args": [
        {
          "kind": "Literal",
          "name": "first",
          "value": 40
        }
      ],
      "concreteType": "CompetencyConnection",
      "kind": "LinkedField",
      "name": "narrower",
      "plural": false,
      "selections": [
        (v2/*:: as any*/),
        {
          "alias": null,
          "args": null,
          "concreteType": "Competency",
          "kind": "LinkedField",
          "name": "nodes",
          "plural": true,
          "selections": [
            (v0/*:: as any*/),
            {
              "alias": "careCount",
              "args": [
                {
                  "kind": "Literal",
                  "name": "first",
                  "value": 1
                }
              ],
              "concreteType": "CommunityCompetencyConnection",
              "kind": "LinkedField",
              "name": "communities",
              "plural": false,
              "selections": [
                (v2/*:: as any*/)
              ],
              "storageKey": "communities(first:1)"
            },
            {
              "args": (v1/*:: as any*/),
              "kind": "FragmentSpread",
              "name": "CompetencyLine_competency"
            }
          ],
          "storageKey": null
        }
      ],
      "storageKey": "narrower(first:40)"
    }
  ],
  "type": "Competency",
  "abstractKey": null
};
})();

(node as any).hash = "e6afd00f3c2ad76bcd4664b2b7c1c3c9";

export default node;

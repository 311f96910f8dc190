/**
 * @generated SignedSource<<8d06c0f719c760f5d6ffffcc14662a9c>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type EditCompetencies_community$data = {
  readonly cares: {
    readonly nodes: ReadonlyArray<{
      readonly competency: {
        readonly framework: {
          readonly levels: {
            readonly nodes: ReadonlyArray<{
              readonly name: string;
              readonly rank: number;
            }>;
          };
        } | null | undefined;
        readonly id: string;
        readonly name: string;
      } | null | undefined;
      readonly id: string;
      readonly targetRank: number | null | undefined;
    }>;
  };
  readonly id: string;
  readonly revision: number;
  readonly " $fragmentType": "EditCompetencies_community";
};
export type EditCompetencies_community$key = {
  readonly " $data"?: EditCompetencies_community$data;
  readonly " $fragmentSpreads": FragmentRefs<"EditCompetencies_community">;
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
  "args": [
    {
      "kind": "Variable",
      "name": "language",
      "variableName": "language"
    }
  ],
  "kind": "ScalarField",
  "name": "name",
  "storageKey": null
};
return {
  "argumentDefinitions": [
    {
      "kind": "RootArgument",
      "name": "language"
    }
  ],
  "kind": "Fragment",
  "metadata": null,
  "name": "EditCompetencies_community",
  "selections": [
    (v0/*:: as any*/),
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "revision",
      "storageKey": null
    },
    {
      "alias": "cares",
      "args": [
        {
          "kind": "Literal",
          "name": "first",
          "value": 100
        }
      ],
      "concreteType": "CommunityCompetencyConnection",
      "kind": "LinkedField",
      "name": "competencies",
      "plural": false,
      "selections": [
        {
          "alias": null,
          "args": null,
          "concreteType": "CommunityCompetency",
          "kind": "LinkedField",
          "name": "nodes",
          "plural": true,
          "selections": [
            (v0/*:: as any*/),
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "targetRank",
              "storageKey": null
            },
            {
              "alias": null,
              "args": null,
              "concreteType": "Competency",
              "kind": "LinkedField",
              "name": "competency",
              "plural": false,
              "selections": [
                (v0/*:: as any*/),
                (v1/*:: as any*/),
                {
                  "alias": null,
                  "args": null,
                  "concreteType": "CompetencyFramework",
                  "kind": "LinkedField",
                  "name": "framework",
                  "plural": false,
                  "selections": [
                    {
                      "alias": null,
                      "args": [
                        {
                          "kind": "Literal",
                          "name": "first",
                          "value": 10
                        }
                      ],
                      "concreteType": "ProficiencyLevelConnection",
                      "kind": "LinkedField",
                      "name": "levels",
                      "plural": false,
                      "selections": [
                        {
                          "alias": null,
                          "args": null,
                          "concreteType": "ProficiencyLevel",
                          "kind": "LinkedField",
                          "name": "nodes",
                          "plural": true,
                          "selections": [
                            {
                              "alias": null,
                              "args": null,
                              "kind": "ScalarField",
                              "name": "rank",
                              "storageKey": null
                            },
                            (v1/*:: as any*/)
                          ],
                          "storageKey": null
                        }
                      ],
                      "storageKey": "levels(first:10)"
                    }
                  ],
                  "storageKey": null
                }
              ],
              "storageKey": null
            }
          ],
          "storageKey": null
        }
      ],
      "storageKey": "competencies(first:100)"
    }
  ],
  "type": "Community",
  "abstractKey": null
};
})();

(node as any).hash = "dc143d57f8c311eb3675a61e990db5a2";

export default node;

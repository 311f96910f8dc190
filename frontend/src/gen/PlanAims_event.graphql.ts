/**
 * @generated SignedSource<<79f6a53399cc3c0123694e64f4ce036b>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type PlanAims_event$data = {
  readonly competencies: {
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
  readonly lessons: {
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly version: {
        readonly title: string;
      } | null | undefined;
    }>;
  };
  readonly " $fragmentType": "PlanAims_event";
};
export type PlanAims_event$key = {
  readonly " $data"?: PlanAims_event$data;
  readonly " $fragmentSpreads": FragmentRefs<"PlanAims_event">;
};

const node: ReaderFragment = (function(){
var v0 = {
  "kind": "Literal",
  "name": "first",
  "value": 20
},
v1 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
},
v2 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "name",
  "storageKey": null
};
return {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "PlanAims_event",
  "selections": [
    {
      "alias": null,
      "args": [
        (v0/*:: as any*/)
      ],
      "concreteType": "EventCompetencyConnection",
      "kind": "LinkedField",
      "name": "competencies",
      "plural": false,
      "selections": [
        {
          "alias": null,
          "args": null,
          "concreteType": "EventCompetency",
          "kind": "LinkedField",
          "name": "nodes",
          "plural": true,
          "selections": [
            (v1/*:: as any*/),
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
                (v1/*:: as any*/),
                (v2/*:: as any*/),
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
                            (v2/*:: as any*/)
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
      "storageKey": "competencies(first:20)"
    },
    {
      "alias": null,
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
              "alias": null,
              "args": null,
              "concreteType": "LessonVersion",
              "kind": "LinkedField",
              "name": "version",
              "plural": false,
              "selections": [
                {
                  "alias": null,
                  "args": null,
                  "kind": "ScalarField",
                  "name": "title",
                  "storageKey": null
                }
              ],
              "storageKey": null
            }
          ],
          "storageKey": null
        }
      ],
      "storageKey": "lessons(first:20,relation:\"BRINGS\")"
    }
  ],
  "type": "Event",
  "abstractKey": null
};
})();

(node as any).hash = "30f462dfac508ed17358d2f1e38bcce5";

export default node;

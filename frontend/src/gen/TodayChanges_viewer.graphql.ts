/**
 * @generated SignedSource<<ff5a1b13d72b604cb15db29d8f63cfb1>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type TodayChanges_viewer$data = {
  readonly memberships: {
    readonly nodes: ReadonlyArray<{
      readonly community: {
        readonly events: {
          readonly nodes: ReadonlyArray<{
            readonly announcedAt: string | null | undefined;
            readonly id: string;
            readonly title: string;
          }>;
        };
        readonly knowledgeAssets: {
          readonly nodes: ReadonlyArray<{
            readonly edition: {
              readonly publishedAt: string | null | undefined;
              readonly title: string;
            } | null | undefined;
            readonly id: string;
          }>;
        };
        readonly lessons: {
          readonly nodes: ReadonlyArray<{
            readonly id: string;
            readonly version: {
              readonly createdAt: string;
              readonly title: string;
            } | null | undefined;
          }>;
        };
        readonly name: string;
        readonly slug: string;
      } | null | undefined;
    }>;
  };
  readonly " $fragmentType": "TodayChanges_viewer";
};
export type TodayChanges_viewer$key = {
  readonly " $data"?: TodayChanges_viewer$data;
  readonly " $fragmentSpreads": FragmentRefs<"TodayChanges_viewer">;
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
  "args": null,
  "kind": "ScalarField",
  "name": "title",
  "storageKey": null
},
v2 = [
  {
    "kind": "Literal",
    "name": "first",
    "value": 3
  }
];
return {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "TodayChanges_viewer",
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
      "concreteType": "MembershipConnection",
      "kind": "LinkedField",
      "name": "memberships",
      "plural": false,
      "selections": [
        {
          "alias": null,
          "args": null,
          "concreteType": "Membership",
          "kind": "LinkedField",
          "name": "nodes",
          "plural": true,
          "selections": [
            {
              "alias": null,
              "args": null,
              "concreteType": "Community",
              "kind": "LinkedField",
              "name": "community",
              "plural": false,
              "selections": [
                {
                  "alias": null,
                  "args": null,
                  "kind": "ScalarField",
                  "name": "slug",
                  "storageKey": null
                },
                {
                  "alias": null,
                  "args": null,
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
                      "value": 4
                    },
                    {
                      "kind": "Literal",
                      "name": "orderBy",
                      "value": "LATEST_FIRST"
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
                        (v1/*:: as any*/),
                        {
                          "alias": null,
                          "args": null,
                          "kind": "ScalarField",
                          "name": "announcedAt",
                          "storageKey": null
                        }
                      ],
                      "storageKey": null
                    }
                  ],
                  "storageKey": "events(first:4,orderBy:\"LATEST_FIRST\")"
                },
                {
                  "alias": null,
                  "args": (v2/*:: as any*/),
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
                        (v0/*:: as any*/),
                        {
                          "alias": null,
                          "args": null,
                          "concreteType": "LessonVersion",
                          "kind": "LinkedField",
                          "name": "version",
                          "plural": false,
                          "selections": [
                            (v1/*:: as any*/),
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
                      "storageKey": null
                    }
                  ],
                  "storageKey": "lessons(first:3)"
                },
                {
                  "alias": null,
                  "args": (v2/*:: as any*/),
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
                          "alias": null,
                          "args": null,
                          "concreteType": "AssetEdition",
                          "kind": "LinkedField",
                          "name": "edition",
                          "plural": false,
                          "selections": [
                            (v1/*:: as any*/),
                            {
                              "alias": null,
                              "args": null,
                              "kind": "ScalarField",
                              "name": "publishedAt",
                              "storageKey": null
                            }
                          ],
                          "storageKey": null
                        }
                      ],
                      "storageKey": null
                    }
                  ],
                  "storageKey": "knowledgeAssets(first:3)"
                }
              ],
              "storageKey": null
            }
          ],
          "storageKey": null
        }
      ],
      "storageKey": "memberships(first:20)"
    }
  ],
  "type": "Viewer",
  "abstractKey": null
};
})();

(node as any).hash = "4577418cbd4535b1429bf34a656fc71a";

export default node;

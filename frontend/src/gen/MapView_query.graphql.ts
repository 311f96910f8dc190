/**
 * @generated SignedSource<<a3174a96bd08dba85fb0d607fca5f2cc>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type CommunityScale = "CITY" | "LOCAL" | "NATION" | "ORGANISATION" | "PARTNERSHIP" | "REGION" | "WORLD" | "%future added value";
export type CommunityStage = "COALESCING" | "MATURING" | "POTENTIAL" | "STEWARDSHIP" | "TRANSFORMATION" | "%future added value";
export type MembershipState = "ACTIVE" | "INVITED" | "LEFT" | "REQUESTED" | "SUSPENDED" | "%future added value";
import { FragmentRefs } from "relay-runtime";
export type MapView_query$data = {
  readonly communities: {
    readonly edges: ReadonlyArray<{
      readonly node: {
        readonly competencies: {
          readonly nodes: ReadonlyArray<{
            readonly competency: {
              readonly id: string;
              readonly name: string;
            } | null | undefined;
          }>;
        };
        readonly id: string;
        readonly links: {
          readonly nodes: ReadonlyArray<{
            readonly to: {
              readonly id: string;
            } | null | undefined;
          }>;
        };
        readonly memberCount: number;
        readonly name: string;
        readonly scale: CommunityScale;
        readonly slug: string;
        readonly stage: CommunityStage | null | undefined;
        readonly viewerMembership: {
          readonly state: MembershipState;
        } | null | undefined;
      };
    }>;
    readonly totalCount: number;
  };
  readonly " $fragmentType": "MapView_query";
};
export type MapView_query$key = {
  readonly " $data"?: MapView_query$data;
  readonly " $fragmentSpreads": FragmentRefs<"MapView_query">;
};

import MapViewMoreQuery_graphql from './MapViewMoreQuery.graphql';

const node: ReaderFragment = (function(){
var v0 = [
  "communities"
],
v1 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
};
return {
  "argumentDefinitions": [
    {
      "defaultValue": 60,
      "kind": "LocalArgument",
      "name": "count"
    },
    {
      "defaultValue": null,
      "kind": "LocalArgument",
      "name": "cursor"
    },
    {
      "kind": "RootArgument",
      "name": "language"
    }
  ],
  "kind": "Fragment",
  "metadata": {
    "connection": [
      {
        "count": "count",
        "cursor": "cursor",
        "direction": "forward",
        "path": (v0/*:: as any*/)
      }
    ],
    "refetch": {
      "connection": {
        "forward": {
          "count": "count",
          "cursor": "cursor"
        },
        "backward": null,
        "path": (v0/*:: as any*/)
      },
      "fragmentPathInResult": [],
      "operation": MapViewMoreQuery_graphql
    }
  },
  "name": "MapView_query",
  "selections": [
    {
      "alias": "communities",
      "args": [
        {
          "kind": "Literal",
          "name": "orderBy",
          "value": "MEMBERS"
        }
      ],
      "concreteType": "CommunityConnection",
      "kind": "LinkedField",
      "name": "__MapView_communities_connection",
      "plural": false,
      "selections": [
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "totalCount",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "concreteType": "CommunityEdge",
          "kind": "LinkedField",
          "name": "edges",
          "plural": true,
          "selections": [
            {
              "alias": null,
              "args": null,
              "concreteType": "Community",
              "kind": "LinkedField",
              "name": "node",
              "plural": false,
              "selections": [
                (v1/*:: as any*/),
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
                  "args": null,
                  "kind": "ScalarField",
                  "name": "stage",
                  "storageKey": null
                },
                {
                  "alias": null,
                  "args": null,
                  "kind": "ScalarField",
                  "name": "scale",
                  "storageKey": null
                },
                {
                  "alias": null,
                  "args": null,
                  "kind": "ScalarField",
                  "name": "memberCount",
                  "storageKey": null
                },
                {
                  "alias": null,
                  "args": null,
                  "concreteType": "Membership",
                  "kind": "LinkedField",
                  "name": "viewerMembership",
                  "plural": false,
                  "selections": [
                    {
                      "alias": null,
                      "args": null,
                      "kind": "ScalarField",
                      "name": "state",
                      "storageKey": null
                    }
                  ],
                  "storageKey": null
                },
                {
                  "alias": null,
                  "args": [
                    {
                      "kind": "Literal",
                      "name": "first",
                      "value": 20
                    }
                  ],
                  "concreteType": "CommunityLinkConnection",
                  "kind": "LinkedField",
                  "name": "links",
                  "plural": false,
                  "selections": [
                    {
                      "alias": null,
                      "args": null,
                      "concreteType": "CommunityLink",
                      "kind": "LinkedField",
                      "name": "nodes",
                      "plural": true,
                      "selections": [
                        {
                          "alias": null,
                          "args": null,
                          "concreteType": "Community",
                          "kind": "LinkedField",
                          "name": "to",
                          "plural": false,
                          "selections": [
                            (v1/*:: as any*/)
                          ],
                          "storageKey": null
                        }
                      ],
                      "storageKey": null
                    }
                  ],
                  "storageKey": "links(first:20)"
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
                        {
                          "alias": null,
                          "args": null,
                          "concreteType": "Competency",
                          "kind": "LinkedField",
                          "name": "competency",
                          "plural": false,
                          "selections": [
                            (v1/*:: as any*/),
                            {
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
                            }
                          ],
                          "storageKey": null
                        }
                      ],
                      "storageKey": null
                    }
                  ],
                  "storageKey": "competencies(first:40)"
                },
                {
                  "alias": null,
                  "args": null,
                  "kind": "ScalarField",
                  "name": "__typename",
                  "storageKey": null
                }
              ],
              "storageKey": null
            },
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "cursor",
              "storageKey": null
            }
          ],
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "concreteType": "PageInfo",
          "kind": "LinkedField",
          "name": "pageInfo",
          "plural": false,
          "selections": [
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "endCursor",
              "storageKey": null
            },
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "hasNextPage",
              "storageKey": null
            }
          ],
          "storageKey": null
        }
      ],
      "storageKey": "__MapView_communities_connection(orderBy:\"MEMBERS\")"
    }
  ],
  "type": "Query",
  "abstractKey": null
};
})();

(node as any).hash = "297d07dfcc787db82c767c03458eebb1";

export default node;

/**
 * @generated SignedSource<<8740acd916ad9c20acea2a7f68495c16>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type CommunitiesList_query$data = {
  readonly communities: {
    readonly edges: ReadonlyArray<{
      readonly node: {
        readonly id: string;
        readonly " $fragmentSpreads": FragmentRefs<"CommunityEntry_community">;
      };
    }>;
    readonly totalCount: number;
  };
  readonly " $fragmentType": "CommunitiesList_query";
};
export type CommunitiesList_query$key = {
  readonly " $data"?: CommunitiesList_query$data;
  readonly " $fragmentSpreads": FragmentRefs<"CommunitiesList_query">;
};

import CommunitiesListMoreQuery_graphql from './CommunitiesListMoreQuery.graphql';

const node: ReaderFragment = (function(){
var v0 = [
  "communities"
];
return {
  "argumentDefinitions": [
    {
      "kind": "RootArgument",
      "name": "competency"
    },
    {
      "defaultValue": 20,
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
      "name": "joined"
    },
    {
      "kind": "RootArgument",
      "name": "order"
    },
    {
      "kind": "RootArgument",
      "name": "q"
    },
    {
      "kind": "RootArgument",
      "name": "stage"
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
      "operation": CommunitiesListMoreQuery_graphql
    }
  },
  "name": "CommunitiesList_query",
  "selections": [
    {
      "alias": "communities",
      "args": [
        {
          "fields": [
            {
              "kind": "Variable",
              "name": "competency",
              "variableName": "competency"
            },
            {
              "kind": "Variable",
              "name": "joined",
              "variableName": "joined"
            },
            {
              "kind": "Variable",
              "name": "stage",
              "variableName": "stage"
            },
            {
              "kind": "Variable",
              "name": "text",
              "variableName": "q"
            }
          ],
          "kind": "ObjectValue",
          "name": "filter"
        },
        {
          "kind": "Variable",
          "name": "orderBy",
          "variableName": "order"
        }
      ],
      "concreteType": "CommunityConnection",
      "kind": "LinkedField",
      "name": "__CommunitiesList_communities_connection",
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
                {
                  "alias": null,
                  "args": null,
                  "kind": "ScalarField",
                  "name": "id",
                  "storageKey": null
                },
                {
                  "args": null,
                  "kind": "FragmentSpread",
                  "name": "CommunityEntry_community"
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
      "storageKey": null
    }
  ],
  "type": "Query",
  "abstractKey": null
};
})();

(node as any).hash = "1fd20cff042ae98010bbe4473c78a165";

export default node;

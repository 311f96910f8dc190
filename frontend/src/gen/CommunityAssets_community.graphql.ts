/**
 * @generated SignedSource<<ac8a70dfa9730c7691d2fadadf11b014>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type KnowledgeAssetKind = "CASE" | "CHECKLIST" | "GUIDE" | "PLAN" | "PLAYBOOK" | "REPORT" | "TEMPLATE" | "%future added value";
import { FragmentRefs } from "relay-runtime";
export type CommunityAssets_community$data = {
  readonly id: string;
  readonly knowledgeAssets: {
    readonly edges: ReadonlyArray<{
      readonly node: {
        readonly edition: {
          readonly number: number;
          readonly publishedAt: string | null | undefined;
          readonly summaryHTML: string;
          readonly title: string;
        } | null | undefined;
        readonly id: string;
        readonly isStale: boolean;
        readonly kind: KnowledgeAssetKind;
      };
    }>;
    readonly totalCount: number;
  };
  readonly " $fragmentType": "CommunityAssets_community";
};
export type CommunityAssets_community$key = {
  readonly " $data"?: CommunityAssets_community$data;
  readonly " $fragmentSpreads": FragmentRefs<"CommunityAssets_community">;
};

import CommunityAssetsMoreQuery_graphql from './CommunityAssetsMoreQuery.graphql';

const node: ReaderFragment = (function(){
var v0 = [
  "knowledgeAssets"
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
      "defaultValue": 20,
      "kind": "LocalArgument",
      "name": "count"
    },
    {
      "defaultValue": null,
      "kind": "LocalArgument",
      "name": "cursor"
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
      "fragmentPathInResult": [
        "node"
      ],
      "operation": CommunityAssetsMoreQuery_graphql,
      "identifierInfo": {
        "identifierField": "id",
        "identifierQueryVariableName": "id"
      }
    }
  },
  "name": "CommunityAssets_community",
  "selections": [
    {
      "alias": "knowledgeAssets",
      "args": null,
      "concreteType": "KnowledgeAssetConnection",
      "kind": "LinkedField",
      "name": "__CommunityAssets_knowledgeAssets_connection",
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
          "concreteType": "KnowledgeAssetEdge",
          "kind": "LinkedField",
          "name": "edges",
          "plural": true,
          "selections": [
            {
              "alias": null,
              "args": null,
              "concreteType": "KnowledgeAsset",
              "kind": "LinkedField",
              "name": "node",
              "plural": false,
              "selections": [
                (v1/*:: as any*/),
                {
                  "alias": null,
                  "args": null,
                  "kind": "ScalarField",
                  "name": "kind",
                  "storageKey": null
                },
                {
                  "alias": null,
                  "args": null,
                  "kind": "ScalarField",
                  "name": "isStale",
                  "storageKey": null
                },
                {
                  "alias": null,
                  "args": null,
                  "concreteType": "AssetEdition",
                  "kind": "LinkedField",
                  "name": "edition",
                  "plural": false,
                  "selections": [
                    {
                      "alias": null,
                      "args": null,
                      "kind": "ScalarField",
                      "name": "title",
                      "storageKey": null
                    },
                    {
                      "alias": null,
                      "args": null,
                      "kind": "ScalarField",
                      "name": "summaryHTML",
                      "storageKey": null
                    },
                    {
                      "alias": null,
                      "args": null,
                      "kind": "ScalarField",
                      "name": "publishedAt",
                      "storageKey": null
                    },
                    {
                      "alias": null,
                      "args": null,
                      "kind": "ScalarField",
                      "name": "number",
                      "storageKey": null
                    }
                  ],
                  "storageKey": null
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
    },
    (v1/*:: as any*/)
  ],
  "type": "Community",
  "abstractKey": null
};
})();

(node as any).hash = "88ed7ea00f00af039311beb45dbf32cf";

export default node;

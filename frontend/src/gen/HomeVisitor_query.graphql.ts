/**
 * @generated SignedSource<<3251f68f5775e59a3e2ce667a461040e>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type HomeVisitor_query$data = {
  readonly coming: {
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly " $fragmentSpreads": FragmentRefs<"EventEntry_event">;
    }>;
  };
  readonly constellation: {
    readonly summaryHTML: string;
  };
  readonly newest: {
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly " $fragmentSpreads": FragmentRefs<"AssetEntry_asset">;
    }>;
  };
  readonly running: {
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly " $fragmentSpreads": FragmentRefs<"EventEntry_event">;
    }>;
  };
  readonly sky: {
    readonly totalCount: number;
    readonly " $fragmentSpreads": FragmentRefs<"HomeSky_communities">;
  };
  readonly " $fragmentType": "HomeVisitor_query";
};
export type HomeVisitor_query$key = {
  readonly " $data"?: HomeVisitor_query$data;
  readonly " $fragmentSpreads": FragmentRefs<"HomeVisitor_query">;
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
    "alias": null,
    "args": null,
    "concreteType": "Event",
    "kind": "LinkedField",
    "name": "nodes",
    "plural": true,
    "selections": [
      (v0/*:: as any*/),
      {
        "args": null,
        "kind": "FragmentSpread",
        "name": "EventEntry_event"
      }
    ],
    "storageKey": null
  }
];
return {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "HomeVisitor_query",
  "selections": [
    {
      "alias": null,
      "args": null,
      "concreteType": "Constellation",
      "kind": "LinkedField",
      "name": "constellation",
      "plural": false,
      "selections": [
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "summaryHTML",
          "storageKey": null
        }
      ],
      "storageKey": null
    },
    {
      "alias": "sky",
      "args": [
        {
          "kind": "Literal",
          "name": "first",
          "value": 40
        },
        {
          "kind": "Literal",
          "name": "orderBy",
          "value": "MEMBERS"
        }
      ],
      "concreteType": "CommunityConnection",
      "kind": "LinkedField",
      "name": "communities",
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
          "args": null,
          "kind": "FragmentSpread",
          "name": "HomeSky_communities"
        }
      ],
      "storageKey": "communities(first:40,orderBy:\"MEMBERS\")"
    },
    {
      "alias": "running",
      "args": [
        {
          "kind": "Literal",
          "name": "filter",
          "value": {
            "phase": "DURING"
          }
        },
        {
          "kind": "Literal",
          "name": "first",
          "value": 3
        }
      ],
      "concreteType": "EventConnection",
      "kind": "LinkedField",
      "name": "events",
      "plural": false,
      "selections": (v1/*:: as any*/),
      "storageKey": "events(filter:{\"phase\":\"DURING\"},first:3)"
    },
    {
      "alias": "coming",
      "args": [
        {
          "kind": "Literal",
          "name": "filter",
          "value": {
            "phase": "BEFORE"
          }
        },
        {
          "kind": "Literal",
          "name": "first",
          "value": 5
        }
      ],
      "concreteType": "EventConnection",
      "kind": "LinkedField",
      "name": "events",
      "plural": false,
      "selections": (v1/*:: as any*/),
      "storageKey": "events(filter:{\"phase\":\"BEFORE\"},first:5)"
    },
    {
      "alias": "newest",
      "args": [
        {
          "kind": "Literal",
          "name": "first",
          "value": 4
        }
      ],
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
              "args": null,
              "kind": "FragmentSpread",
              "name": "AssetEntry_asset"
            }
          ],
          "storageKey": null
        }
      ],
      "storageKey": "knowledgeAssets(first:4)"
    }
  ],
  "type": "Query",
  "abstractKey": null
};
})();

(node as any).hash = "418314f3b4adc4387b5cf0d5af1f830a";

export default node;

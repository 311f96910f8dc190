/**
 * @generated SignedSource<<9b43d5b813d26d83175660ef57474143>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type CommunityLinkKind = "FEEDS" | "NEIGHBOUR" | "PART_OF" | "%future added value";
import { FragmentRefs } from "relay-runtime";
export type CommunityNeighbours_community$data = {
  readonly linkedFrom: {
    readonly nodes: ReadonlyArray<{
      readonly from: {
        readonly name: string;
        readonly slug: string;
      } | null | undefined;
      readonly id: string;
      readonly kind: CommunityLinkKind;
      readonly reason: string;
    }>;
  };
  readonly links: {
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly kind: CommunityLinkKind;
      readonly reason: string;
      readonly to: {
        readonly name: string;
        readonly slug: string;
      } | null | undefined;
    }>;
  };
  readonly " $fragmentType": "CommunityNeighbours_community";
};
export type CommunityNeighbours_community$key = {
  readonly " $data"?: CommunityNeighbours_community$data;
  readonly " $fragmentSpreads": FragmentRefs<"CommunityNeighbours_community">;
};

const node: ReaderFragment = (function(){
var v0 = [
  {
    "kind": "Literal",
    "name": "first",
    "value": 12
  }
],
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
  "name": "kind",
  "storageKey": null
},
v3 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "reason",
  "storageKey": null
},
v4 = [
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
  }
];
return {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "CommunityNeighbours_community",
  "selections": [
    {
      "alias": null,
      "args": (v0/*:: as any*/),
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
            (v1/*:: as any*/),
            (v2/*:: as any*/),
            (v3/*:: as any*/),
            {
              "alias": null,
              "args": null,
              "concreteType": "Community",
              "kind": "LinkedField",
              "name": "to",
              "plural": false,
              "selections": (v4/*:: as any*/),
              "storageKey": null
            }
          ],
          "storageKey": null
        }
      ],
      "storageKey": "links(first:12)"
    },
    {
      "alias": null,
      "args": (v0/*:: as any*/),
      "concreteType": "CommunityLinkConnection",
      "kind": "LinkedField",
      "name": "linkedFrom",
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
            (v1/*:: as any*/),
            (v2/*:: as any*/),
            (v3/*:: as any*/),
            {
              "alias": null,
              "args": null,
              "concreteType": "Community",
              "kind": "LinkedField",
              "name": "from",
              "plural": false,
              "selections": (v4/*:: as any*/),
              "storageKey": null
            }
          ],
          "storageKey": null
        }
      ],
      "storageKey": "linkedFrom(first:12)"
    }
  ],
  "type": "Community",
  "abstractKey": null
};
})();

(node as any).hash = "8cb9aec1913336019c5cfca1933ee7d5";

export default node;

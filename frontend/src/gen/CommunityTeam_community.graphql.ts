/**
 * @generated SignedSource<<a60f2a96c3e3f19f0f0c126a8e113bf0>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type MembershipRole = "COORDINATOR" | "FACILITATOR" | "MEMBER" | "OBSERVER" | "%future added value";
import { FragmentRefs } from "relay-runtime";
export type CommunityTeam_community$data = {
  readonly coordinators: {
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly person: {
        readonly headline: string;
        readonly id: string;
        readonly name: string;
      } | null | undefined;
      readonly role: MembershipRole;
    }>;
  };
  readonly facilitators: {
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly person: {
        readonly headline: string;
        readonly id: string;
        readonly name: string;
      } | null | undefined;
      readonly role: MembershipRole;
    }>;
  };
  readonly " $fragmentType": "CommunityTeam_community";
};
export type CommunityTeam_community$key = {
  readonly " $data"?: CommunityTeam_community$data;
  readonly " $fragmentSpreads": FragmentRefs<"CommunityTeam_community">;
};

const node: ReaderFragment = (function(){
var v0 = {
  "kind": "Literal",
  "name": "first",
  "value": 5
},
v1 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
},
v2 = [
  {
    "alias": null,
    "args": null,
    "concreteType": "Membership",
    "kind": "LinkedField",
    "name": "nodes",
    "plural": true,
    "selections": [
      (v1/*:: as any*/),
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "role",
        "storageKey": null
      },
      {
        "alias": null,
        "args": null,
        "concreteType": "Person",
        "kind": "LinkedField",
        "name": "person",
        "plural": false,
        "selections": [
          (v1/*:: as any*/),
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
            "name": "headline",
            "storageKey": null
          }
        ],
        "storageKey": null
      }
    ],
    "storageKey": null
  }
];
return {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "CommunityTeam_community",
  "selections": [
    {
      "alias": "coordinators",
      "args": [
        (v0/*:: as any*/),
        {
          "kind": "Literal",
          "name": "role",
          "value": "COORDINATOR"
        }
      ],
      "concreteType": "MembershipConnection",
      "kind": "LinkedField",
      "name": "members",
      "plural": false,
      "selections": (v2/*:: as any*/),
      "storageKey": "members(first:5,role:\"COORDINATOR\")"
    },
    {
      "alias": "facilitators",
      "args": [
        (v0/*:: as any*/),
        {
          "kind": "Literal",
          "name": "role",
          "value": "FACILITATOR"
        }
      ],
      "concreteType": "MembershipConnection",
      "kind": "LinkedField",
      "name": "members",
      "plural": false,
      "selections": (v2/*:: as any*/),
      "storageKey": "members(first:5,role:\"FACILITATOR\")"
    }
  ],
  "type": "Community",
  "abstractKey": null
};
})();

(node as any).hash = "93eda35a9baaf3c84ac12554ea5910db";

export default node;

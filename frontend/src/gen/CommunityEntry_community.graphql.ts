/**
 * @generated SignedSource<<1a7a3f3d27287f24a9bfafa6b06a9d4c>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type CommunityStage = "COALESCING" | "MATURING" | "POTENTIAL" | "STEWARDSHIP" | "TRANSFORMATION" | "%future added value";
export type CommunityState = "ACTIVE" | "ARCHIVED" | "REQUESTED" | "%future added value";
export type CommunityVisibility = "LISTED" | "PRIVATE" | "PUBLIC" | "%future added value";
import { FragmentRefs } from "relay-runtime";
export type CommunityEntry_community$data = {
  readonly competencies: {
    readonly nodes: ReadonlyArray<{
      readonly id: string;
    }>;
  };
  readonly domainHTML: string;
  readonly host: {
    readonly name: string;
  } | null | undefined;
  readonly id: string;
  readonly memberCount: number;
  readonly name: string;
  readonly slug: string;
  readonly stage: CommunityStage | null | undefined;
  readonly state: CommunityState;
  readonly viewerMembership: {
    readonly " $fragmentSpreads": FragmentRefs<"MembershipWord_membership">;
  } | null | undefined;
  readonly visibility: CommunityVisibility;
  readonly " $fragmentSpreads": FragmentRefs<"EntryNextEvent_community">;
  readonly " $fragmentType": "CommunityEntry_community";
};
export type CommunityEntry_community$key = {
  readonly " $data"?: CommunityEntry_community$data;
  readonly " $fragmentSpreads": FragmentRefs<"CommunityEntry_community">;
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
  "name": "name",
  "storageKey": null
};
return {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "CommunityEntry_community",
  "selections": [
    (v0/*:: as any*/),
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "slug",
      "storageKey": null
    },
    (v1/*:: as any*/),
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "domainHTML",
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
      "name": "memberCount",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "visibility",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "state",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "Organisation",
      "kind": "LinkedField",
      "name": "host",
      "plural": false,
      "selections": [
        (v1/*:: as any*/)
      ],
      "storageKey": null
    },
    {
      "alias": null,
      "args": [
        {
          "kind": "Literal",
          "name": "first",
          "value": 12
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
            (v0/*:: as any*/)
          ],
          "storageKey": null
        }
      ],
      "storageKey": "competencies(first:12)"
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
          "args": null,
          "kind": "FragmentSpread",
          "name": "MembershipWord_membership"
        }
      ],
      "storageKey": null
    },
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "EntryNextEvent_community"
    }
  ],
  "type": "Community",
  "abstractKey": null
};
})();

(node as any).hash = "1eabc8db8abb710ba8dce6905e7c7d89";

export default node;

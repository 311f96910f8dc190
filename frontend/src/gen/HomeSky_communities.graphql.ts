/**
 * @generated SignedSource<<3c6cc24d4a994f1a2361c01379bce0fb>>
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
export type HomeSky_communities$data = {
  readonly nodes: ReadonlyArray<{
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
  }>;
  readonly " $fragmentType": "HomeSky_communities";
};
export type HomeSky_communities$key = {
  readonly " $data"?: HomeSky_communities$data;
  readonly " $fragmentSpreads": FragmentRefs<"HomeSky_communities">;
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
},
v2 = [
  {
    "kind": "Literal",
    "name": "first",
    "value": 20
  }
];
return {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "HomeSky_communities",
  "selections": [
    {
      "alias": null,
      "args": null,
      "concreteType": "Community",
      "kind": "LinkedField",
      "name": "nodes",
      "plural": true,
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
          "args": (v2/*:: as any*/),
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
                    (v0/*:: as any*/)
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
          "args": (v2/*:: as any*/),
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
                    (v0/*:: as any*/),
                    (v1/*:: as any*/)
                  ],
                  "storageKey": null
                }
              ],
              "storageKey": null
            }
          ],
          "storageKey": "competencies(first:20)"
        }
      ],
      "storageKey": null
    }
  ],
  "type": "CommunityConnection",
  "abstractKey": null
};
})();

(node as any).hash = "aae4ca23f917ad9286abac94a8d768dd";

export default node;

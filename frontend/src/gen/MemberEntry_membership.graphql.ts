/**
 * @generated SignedSource<<be4a3a8b0b3b7e415512f905a1266782>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type MembershipRole = "COORDINATOR" | "FACILITATOR" | "MEMBER" | "OBSERVER" | "%future added value";
import { FragmentRefs } from "relay-runtime";
export type MemberEntry_membership$data = {
  readonly brings: string;
  readonly person: {
    readonly affiliations: {
      readonly nodes: ReadonlyArray<{
        readonly id: string;
        readonly organisation: {
          readonly name: string;
        } | null | undefined;
      }>;
    };
    readonly headline: string;
    readonly id: string;
    readonly isViewer: boolean;
    readonly name: string;
  } | null | undefined;
  readonly role: MembershipRole;
  readonly seeks: string;
  readonly " $fragmentType": "MemberEntry_membership";
};
export type MemberEntry_membership$key = {
  readonly " $data"?: MemberEntry_membership$data;
  readonly " $fragmentSpreads": FragmentRefs<"MemberEntry_membership">;
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
  "name": "MemberEntry_membership",
  "selections": [
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
      "kind": "ScalarField",
      "name": "brings",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "seeks",
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
        (v0/*:: as any*/),
        (v1/*:: as any*/),
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "headline",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "isViewer",
          "storageKey": null
        },
        {
          "alias": null,
          "args": [
            {
              "kind": "Literal",
              "name": "first",
              "value": 1
            }
          ],
          "concreteType": "AffiliationConnection",
          "kind": "LinkedField",
          "name": "affiliations",
          "plural": false,
          "selections": [
            {
              "alias": null,
              "args": null,
              "concreteType": "Affiliation",
              "kind": "LinkedField",
              "name": "nodes",
              "plural": true,
              "selections": [
                (v0/*:: as any*/),
                {
                  "alias": null,
                  "args": null,
                  "concreteType": "Organisation",
                  "kind": "LinkedField",
                  "name": "organisation",
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
          "storageKey": "affiliations(first:1)"
        }
      ],
      "storageKey": null
    }
  ],
  "type": "Membership",
  "abstractKey": null
};
})();

(node as any).hash = "2f9e3db3625c45d836dbd062ea3d90ca";

export default node;

/**
 * @generated SignedSource<<f2ad5912c8871842b6432b95cc42f3ed>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type FirstSteps_viewer$data = {
  readonly memberships: {
    readonly nodes: ReadonlyArray<{
      readonly community: {
        readonly events: {
          readonly totalCount: number;
        };
        readonly id: string;
        readonly invited: {
          readonly totalCount: number;
        };
        readonly memberCount: number;
        readonly name: string;
        readonly slug: string;
      } | null | undefined;
    }>;
  };
  readonly " $fragmentType": "FirstSteps_viewer";
};
export type FirstSteps_viewer$key = {
  readonly " $data"?: FirstSteps_viewer$data;
  readonly " $fragmentSpreads": FragmentRefs<"FirstSteps_viewer">;
};

const node: ReaderFragment = (function(){
var v0 = {
  "kind": "Literal",
  "name": "first",
  "value": 1
},
v1 = [
  (v0/*:: as any*/)
],
v2 = [
  {
    "alias": null,
    "args": null,
    "kind": "ScalarField",
    "name": "totalCount",
    "storageKey": null
  }
];
return {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "FirstSteps_viewer",
  "selections": [
    {
      "alias": null,
      "args": (v1/*:: as any*/),
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
                  "name": "id",
                  "storageKey": null
                },
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
                  "name": "memberCount",
                  "storageKey": null
                },
                {
                  "alias": "invited",
                  "args": [
                    (v0/*:: as any*/),
                    {
                      "kind": "Literal",
                      "name": "state",
                      "value": "INVITED"
                    }
                  ],
                  "concreteType": "MembershipConnection",
                  "kind": "LinkedField",
                  "name": "members",
                  "plural": false,
                  "selections": (v2/*:: as any*/),
                  "storageKey": "members(first:1,state:\"INVITED\")"
                },
                {
                  "alias": null,
                  "args": (v1/*:: as any*/),
                  "concreteType": "EventConnection",
                  "kind": "LinkedField",
                  "name": "events",
                  "plural": false,
                  "selections": (v2/*:: as any*/),
                  "storageKey": "events(first:1)"
                }
              ],
              "storageKey": null
            }
          ],
          "storageKey": null
        }
      ],
      "storageKey": "memberships(first:1)"
    }
  ],
  "type": "Viewer",
  "abstractKey": null
};
})();

(node as any).hash = "627c5a920a97e726618c6bc13b4e54ad";

export default node;

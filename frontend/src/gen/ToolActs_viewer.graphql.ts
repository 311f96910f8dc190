/**
 * @generated SignedSource<<dd6eb6bf0203fa6c1ea23dd46733206d>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type MembershipRole = "COORDINATOR" | "FACILITATOR" | "MEMBER" | "OBSERVER" | "%future added value";
import { FragmentRefs } from "relay-runtime";
export type ToolActs_viewer$data = {
  readonly memberships: {
    readonly nodes: ReadonlyArray<{
      readonly role: MembershipRole;
    }>;
  };
  readonly " $fragmentSpreads": FragmentRefs<"ToolOwn_viewer">;
  readonly " $fragmentType": "ToolActs_viewer";
};
export type ToolActs_viewer$key = {
  readonly " $data"?: ToolActs_viewer$data;
  readonly " $fragmentSpreads": FragmentRefs<"ToolActs_viewer">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "ToolActs_viewer",
  "selections": [
    {
      "alias": null,
      "args": [
        {
          "kind": "Literal",
          "name": "first",
          "value": 100
        }
      ],
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
              "kind": "ScalarField",
              "name": "role",
              "storageKey": null
            }
          ],
          "storageKey": null
        }
      ],
      "storageKey": "memberships(first:100)"
    },
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "ToolOwn_viewer"
    }
  ],
  "type": "Viewer",
  "abstractKey": null
};

(node as any).hash = "b3c72139df3fd4b2addad6e5822a6f2f";

export default node;

/**
 * @generated SignedSource<<8b66ca9ffc83320f5cf6dfe547f61b47>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type ToolOwn_viewer$data = {
  readonly memberships: {
    readonly nodes: ReadonlyArray<{
      readonly community: {
        readonly viewerCanAdaptTools: boolean;
      } | null | undefined;
    }>;
  };
  readonly " $fragmentType": "ToolOwn_viewer";
};
export type ToolOwn_viewer$key = {
  readonly " $data"?: ToolOwn_viewer$data;
  readonly " $fragmentSpreads": FragmentRefs<"ToolOwn_viewer">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "ToolOwn_viewer",
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
              "concreteType": "Community",
              "kind": "LinkedField",
              "name": "community",
              "plural": false,
              "selections": [
                {
                  "alias": null,
                  "args": null,
                  "kind": "ScalarField",
                  "name": "viewerCanAdaptTools",
                  "storageKey": null
                }
              ],
              "storageKey": null
            }
          ],
          "storageKey": null
        }
      ],
      "storageKey": "memberships(first:100)"
    }
  ],
  "type": "Viewer",
  "abstractKey": null
};

(node as any).hash = "c6203d21df2442dc1657ed8c25c20cf3";

export default node;

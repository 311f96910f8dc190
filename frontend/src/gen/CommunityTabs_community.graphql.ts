/**
 * @generated SignedSource<<fcfe5fafc9cf6a3fbb9307c7ca7aeffc>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type CommunityTabs_community$data = {
  readonly slug: string;
  readonly viewerCanEdit: boolean;
  readonly viewerCanInvite: boolean;
  readonly " $fragmentType": "CommunityTabs_community";
};
export type CommunityTabs_community$key = {
  readonly " $data"?: CommunityTabs_community$data;
  readonly " $fragmentSpreads": FragmentRefs<"CommunityTabs_community">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "CommunityTabs_community",
  "selections": [
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
      "name": "viewerCanEdit",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "viewerCanInvite",
      "storageKey": null
    }
  ],
  "type": "Community",
  "abstractKey": null
};

(node as any).hash = "c58e15577f07243cdbdde34a9c76d2c8";

export default node;

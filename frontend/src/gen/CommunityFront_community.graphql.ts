/**
 * @generated SignedSource<<bd0c689e75ca5f160ef382f8ac3ce52f>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type CommunityFront_community$data = {
  readonly " $fragmentSpreads": FragmentRefs<"CommunityChart_community" | "CommunityCycle_community" | "CommunityNeighbours_community" | "CommunityTeam_community" | "CommunityTexts_community">;
  readonly " $fragmentType": "CommunityFront_community";
};
export type CommunityFront_community$key = {
  readonly " $data"?: CommunityFront_community$data;
  readonly " $fragmentSpreads": FragmentRefs<"CommunityFront_community">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "CommunityFront_community",
  "selections": [
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "CommunityChart_community"
    },
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "CommunityTexts_community"
    },
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "CommunityCycle_community"
    },
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "CommunityTeam_community"
    },
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "CommunityNeighbours_community"
    }
  ],
  "type": "Community",
  "abstractKey": null
};

(node as any).hash = "b1ffd4ef710d0a1d9f705d96d49d1171";

export default node;

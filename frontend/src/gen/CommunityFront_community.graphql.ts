/**
 * @generated SignedSource<<471251c130e91d8795ead62de28fe6be>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type CommunityFront_community$data = {
  readonly " $fragmentSpreads": FragmentRefs<"CommunityChart_community" | "CommunityCycle_community" | "CommunityFollow_community" | "CommunityNeighbours_community" | "CommunityTeam_community" | "CommunityTexts_community">;
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
    },
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "CommunityFollow_community"
    }
  ],
  "type": "Community",
  "abstractKey": null
};

(node as any).hash = "daacf4b012a070a01404f2f3ba46c066";

export default node;

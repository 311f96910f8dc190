/**
 * @generated SignedSource<<e98cdaa5a63c5dc6ae8159d27a9d6bbb>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type CommunityVisibility = "LISTED" | "PRIVATE" | "PUBLIC" | "%future added value";
export type JoinPolicy = "BY_INVITATION" | "ON_REQUEST" | "OPEN" | "%future added value";
import { FragmentRefs } from "relay-runtime";
export type EditDoor_community$data = {
  readonly id: string;
  readonly joinPolicy: JoinPolicy;
  readonly revision: number;
  readonly visibility: CommunityVisibility;
  readonly " $fragmentType": "EditDoor_community";
};
export type EditDoor_community$key = {
  readonly " $data"?: EditDoor_community$data;
  readonly " $fragmentSpreads": FragmentRefs<"EditDoor_community">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "EditDoor_community",
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
      "name": "revision",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "joinPolicy",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "visibility",
      "storageKey": null
    }
  ],
  "type": "Community",
  "abstractKey": null
};

(node as any).hash = "4feb84b4b74ee53c73925fbf70c46ec5";

export default node;

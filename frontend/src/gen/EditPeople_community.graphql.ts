/**
 * @generated SignedSource<<d0d5c4a313bde9f154fceadd1eebd5af>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type EditPeople_community$data = {
  readonly id: string;
  readonly " $fragmentSpreads": FragmentRefs<"InvitedList_community" | "MembersTable_community" | "RequestsList_community">;
  readonly " $fragmentType": "EditPeople_community";
};
export type EditPeople_community$key = {
  readonly " $data"?: EditPeople_community$data;
  readonly " $fragmentSpreads": FragmentRefs<"EditPeople_community">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "EditPeople_community",
  "selections": [
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "id",
      "storageKey": null
    },
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "RequestsList_community"
    },
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "MembersTable_community"
    },
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "InvitedList_community"
    }
  ],
  "type": "Community",
  "abstractKey": null
};

(node as any).hash = "2fd503d3e2f395096a90b23aa6f17726";

export default node;

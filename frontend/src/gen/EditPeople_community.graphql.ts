/**
 * @generated SignedSource<<3cd040ad4b3c74af42192a6563f82fa1>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type EditPeople_community$data = {
  readonly id: string;
  readonly " $fragmentSpreads": FragmentRefs<"InvitedList_community" | "MembersTable_community" | "RequestsList_community" | "SuspendedList_community">;
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
    },
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "SuspendedList_community"
    }
  ],
  "type": "Community",
  "abstractKey": null
};

(node as any).hash = "c4ebc1ef7f0e6d6156ed65ee68f54d7b";

export default node;

/**
 * @generated SignedSource<<928738ba559afad860853519f1aac9aa>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type InvitePeople_community$data = {
  readonly id: string;
  readonly " $fragmentType": "InvitePeople_community";
};
export type InvitePeople_community$key = {
  readonly " $data"?: InvitePeople_community$data;
  readonly " $fragmentSpreads": FragmentRefs<"InvitePeople_community">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "InvitePeople_community",
  "selections": [
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "id",
      "storageKey": null
    }
  ],
  "type": "Community",
  "abstractKey": null
};

(node as any).hash = "7aade89983926b71660080efec1b0dc1";

export default node;

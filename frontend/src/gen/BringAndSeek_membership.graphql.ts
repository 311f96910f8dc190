/**
 * @generated SignedSource<<580bace255a340c2733de89c65e29999>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type BringAndSeek_membership$data = {
  readonly brings: string;
  readonly seeks: string;
  readonly " $fragmentType": "BringAndSeek_membership";
};
export type BringAndSeek_membership$key = {
  readonly " $data"?: BringAndSeek_membership$data;
  readonly " $fragmentSpreads": FragmentRefs<"BringAndSeek_membership">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "BringAndSeek_membership",
  "selections": [
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "brings",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "seeks",
      "storageKey": null
    }
  ],
  "type": "Membership",
  "abstractKey": null
};

(node as any).hash = "7a798085a94550c17afd329405d113bd";

export default node;

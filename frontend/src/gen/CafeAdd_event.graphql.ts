/**
 * @generated SignedSource<<a258afbbaff1879979f6716e77344bd2>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type CafeAdd_event$data = {
  readonly id: string;
  readonly revision: number;
  readonly " $fragmentType": "CafeAdd_event";
};
export type CafeAdd_event$key = {
  readonly " $data"?: CafeAdd_event$data;
  readonly " $fragmentSpreads": FragmentRefs<"CafeAdd_event">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "CafeAdd_event",
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
    }
  ],
  "type": "Event",
  "abstractKey": null
};

(node as any).hash = "58066223f4220b604ce4d86dfc2fb854";

export default node;

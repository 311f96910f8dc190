/**
 * @generated SignedSource<<fa374ba39eee1e678948a62a4b6f67bb>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type UseHere_event$data = {
  readonly id: string;
  readonly title: string;
  readonly " $fragmentType": "UseHere_event";
};
export type UseHere_event$key = {
  readonly " $data"?: UseHere_event$data;
  readonly " $fragmentSpreads": FragmentRefs<"UseHere_event">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "UseHere_event",
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
      "name": "title",
      "storageKey": null
    }
  ],
  "type": "Event",
  "abstractKey": null
};

(node as any).hash = "64c9f9fd64297e68851ba55ae284f3b2";

export default node;

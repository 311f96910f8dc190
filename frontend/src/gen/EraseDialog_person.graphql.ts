/**
 * @generated SignedSource<<4e67123d4d3c08cf1f5752a8ea4d7e58>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type EraseDialog_person$data = {
  readonly id: string;
  readonly isViewer: boolean;
  readonly name: string;
  readonly " $fragmentType": "EraseDialog_person";
};
export type EraseDialog_person$key = {
  readonly " $data"?: EraseDialog_person$data;
  readonly " $fragmentSpreads": FragmentRefs<"EraseDialog_person">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "EraseDialog_person",
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
      "name": "name",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "isViewer",
      "storageKey": null
    }
  ],
  "type": "Person",
  "abstractKey": null
};

(node as any).hash = "7a85d798cff0deb6759704619772749f";

export default node;

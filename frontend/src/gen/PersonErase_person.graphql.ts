/**
 * @generated SignedSource<<27a71baa088721877d313850f53d5b2b>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type PersonErase_person$data = {
  readonly id: string;
  readonly isViewer: boolean;
  readonly name: string;
  readonly viewerCanErase: boolean;
  readonly " $fragmentType": "PersonErase_person";
};
export type PersonErase_person$key = {
  readonly " $data"?: PersonErase_person$data;
  readonly " $fragmentSpreads": FragmentRefs<"PersonErase_person">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "PersonErase_person",
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
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "viewerCanErase",
      "storageKey": null
    }
  ],
  "type": "Person",
  "abstractKey": null
};

(node as any).hash = "9f5d2427edc19028dcabe0957858d1a7";

export default node;

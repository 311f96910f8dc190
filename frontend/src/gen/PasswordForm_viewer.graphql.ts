/**
 * @generated SignedSource<<01dc3b471671a0233c42a18d018457e9>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type PasswordForm_viewer$data = {
  readonly hasPassword: boolean;
  readonly person: {
    readonly revision: number;
  } | null | undefined;
  readonly " $fragmentType": "PasswordForm_viewer";
};
export type PasswordForm_viewer$key = {
  readonly " $data"?: PasswordForm_viewer$data;
  readonly " $fragmentSpreads": FragmentRefs<"PasswordForm_viewer">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "PasswordForm_viewer",
  "selections": [
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "hasPassword",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "Person",
      "kind": "LinkedField",
      "name": "person",
      "plural": false,
      "selections": [
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "revision",
          "storageKey": null
        }
      ],
      "storageKey": null
    }
  ],
  "type": "Viewer",
  "abstractKey": null
};

(node as any).hash = "9572aa98ae9e04ddab3cf1f7ef38f0b1";

export default node;

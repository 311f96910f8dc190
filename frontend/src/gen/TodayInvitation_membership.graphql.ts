/**
 * @generated SignedSource<<ddd4bf8dce7a97d15737db10b3b122d0>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type TodayInvitation_membership$data = {
  readonly community: {
    readonly id: string;
    readonly name: string;
    readonly slug: string;
  } | null | undefined;
  readonly " $fragmentType": "TodayInvitation_membership";
};
export type TodayInvitation_membership$key = {
  readonly " $data"?: TodayInvitation_membership$data;
  readonly " $fragmentSpreads": FragmentRefs<"TodayInvitation_membership">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "TodayInvitation_membership",
  "selections": [
    {
      "alias": null,
      "args": null,
      "concreteType": "Community",
      "kind": "LinkedField",
      "name": "community",
      "plural": false,
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
          "name": "slug",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "name",
          "storageKey": null
        }
      ],
      "storageKey": null
    }
  ],
  "type": "Membership",
  "abstractKey": null
};

(node as any).hash = "e3632eeda8a85cc92953943ec7106ac5";

export default node;

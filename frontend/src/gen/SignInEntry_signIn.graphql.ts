/**
 * @generated SignedSource<<145995bff824c5026795a390c2c2cfac>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type SignInEntry_signIn$data = {
  readonly agent: string;
  readonly createdAt: string;
  readonly isCurrent: boolean;
  readonly lastSeenAt: string;
  readonly " $fragmentType": "SignInEntry_signIn";
};
export type SignInEntry_signIn$key = {
  readonly " $data"?: SignInEntry_signIn$data;
  readonly " $fragmentSpreads": FragmentRefs<"SignInEntry_signIn">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "SignInEntry_signIn",
  "selections": [
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "agent",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "createdAt",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "lastSeenAt",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "isCurrent",
      "storageKey": null
    }
  ],
  "type": "SignIn",
  "abstractKey": null
};

(node as any).hash = "2ffa7b971ef4cddcd36cc916b601c97c";

export default node;

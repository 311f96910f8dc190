/**
 * @generated SignedSource<<7af4aa52c45cc2a02b9b34f476b88577>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type TokenEntry_token$data = {
  readonly expiresAt: string;
  readonly hint: string;
  readonly id: string;
  readonly name: string;
  readonly revokedAt: string | null | undefined;
  readonly " $fragmentSpreads": FragmentRefs<"TokenFacts_token">;
  readonly " $fragmentType": "TokenEntry_token";
};
export type TokenEntry_token$key = {
  readonly " $data"?: TokenEntry_token$data;
  readonly " $fragmentSpreads": FragmentRefs<"TokenEntry_token">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "TokenEntry_token",
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
      "name": "hint",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "revokedAt",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "expiresAt",
      "storageKey": null
    },
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "TokenFacts_token"
    }
  ],
  "type": "AccessToken",
  "abstractKey": null
};

(node as any).hash = "b9a6de27849f09871fa80e0aaed7adc5";

export default node;

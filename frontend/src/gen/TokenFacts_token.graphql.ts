/**
 * @generated SignedSource<<6bfd329c5737acc2df0a5908677b710d>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type TokenFacts_token$data = {
  readonly communities: ReadonlyArray<{
    readonly id: string;
    readonly name: string;
  }>;
  readonly expiresAt: string;
  readonly lastUsedAt: string | null | undefined;
  readonly organisation: {
    readonly name: string;
  } | null | undefined;
  readonly revokedAt: string | null | undefined;
  readonly scopes: ReadonlyArray<string>;
  readonly " $fragmentType": "TokenFacts_token";
};
export type TokenFacts_token$key = {
  readonly " $data"?: TokenFacts_token$data;
  readonly " $fragmentSpreads": FragmentRefs<"TokenFacts_token">;
};

const node: ReaderFragment = (function(){
var v0 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "name",
  "storageKey": null
};
return {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "TokenFacts_token",
  "selections": [
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "scopes",
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
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "lastUsedAt",
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
      "concreteType": "Organisation",
      "kind": "LinkedField",
      "name": "organisation",
      "plural": false,
      "selections": [
        (v0/*:: as any*/)
      ],
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "Community",
      "kind": "LinkedField",
      "name": "communities",
      "plural": true,
      "selections": [
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "id",
          "storageKey": null
        },
        (v0/*:: as any*/)
      ],
      "storageKey": null
    }
  ],
  "type": "AccessToken",
  "abstractKey": null
};
})();

(node as any).hash = "abc34b6785730938128b9822cb1b1bb1";

export default node;

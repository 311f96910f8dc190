/**
 * @generated SignedSource<<2ccf3cc818d888c23606cb243499658b>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type CommunityState = "ACTIVE" | "ARCHIVED" | "REQUESTED" | "%future added value";
import { FragmentRefs } from "relay-runtime";
export type CommunityStanding_community$data = {
  readonly archivedAt: string | null | undefined;
  readonly id: string;
  readonly name: string;
  readonly state: CommunityState;
  readonly successor: {
    readonly name: string;
    readonly slug: string;
  } | null | undefined;
  readonly " $fragmentType": "CommunityStanding_community";
};
export type CommunityStanding_community$key = {
  readonly " $data"?: CommunityStanding_community$data;
  readonly " $fragmentSpreads": FragmentRefs<"CommunityStanding_community">;
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
  "name": "CommunityStanding_community",
  "selections": [
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "id",
      "storageKey": null
    },
    (v0/*:: as any*/),
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "state",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "archivedAt",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "Community",
      "kind": "LinkedField",
      "name": "successor",
      "plural": false,
      "selections": [
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "slug",
          "storageKey": null
        },
        (v0/*:: as any*/)
      ],
      "storageKey": null
    }
  ],
  "type": "Community",
  "abstractKey": null
};
})();

(node as any).hash = "3355b0fe19d4a1c7a798e7b5bb2b1b6c";

export default node;

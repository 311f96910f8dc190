/**
 * @generated SignedSource<<848e3de441f66af602d1aeaa4faded28>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type MembershipRole = "COORDINATOR" | "FACILITATOR" | "MEMBER" | "OBSERVER" | "%future added value";
export type MembershipState = "ACTIVE" | "INVITED" | "LEFT" | "REQUESTED" | "SUSPENDED" | "%future added value";
import { FragmentRefs } from "relay-runtime";
export type MembershipWord_membership$data = {
  readonly role: MembershipRole;
  readonly state: MembershipState;
  readonly " $fragmentType": "MembershipWord_membership";
};
export type MembershipWord_membership$key = {
  readonly " $data"?: MembershipWord_membership$data;
  readonly " $fragmentSpreads": FragmentRefs<"MembershipWord_membership">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "MembershipWord_membership",
  "selections": [
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
      "name": "role",
      "storageKey": null
    }
  ],
  "type": "Membership",
  "abstractKey": null
};

(node as any).hash = "0a413bc8204267bd617d142cf334fdbd";

export default node;

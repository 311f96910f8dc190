/**
 * @generated SignedSource<<2685185dcaeabbc927d00c11d5bfc68f>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type JoinPolicy = "BY_INVITATION" | "ON_REQUEST" | "OPEN" | "%future added value";
import { FragmentRefs } from "relay-runtime";
export type HowToJoin_community$data = {
  readonly domainHTML: string;
  readonly joinPolicy: JoinPolicy;
  readonly " $fragmentType": "HowToJoin_community";
};
export type HowToJoin_community$key = {
  readonly " $data"?: HowToJoin_community$data;
  readonly " $fragmentSpreads": FragmentRefs<"HowToJoin_community">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "HowToJoin_community",
  "selections": [
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "domainHTML",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "joinPolicy",
      "storageKey": null
    }
  ],
  "type": "Community",
  "abstractKey": null
};

(node as any).hash = "a0d32ecbc44db2583eb12f2bee157fc1";

export default node;

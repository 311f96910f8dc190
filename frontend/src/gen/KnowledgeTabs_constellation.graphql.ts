/**
 * @generated SignedSource<<47f765ee4ef3fd3f6dcbe6ce0519cf3e>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type Room = "ASSETS" | "COMMUNITIES" | "COMPETENCIES" | "EVENTS" | "LESSONS" | "MAP" | "ORGANISATIONS" | "%future added value";
import { FragmentRefs } from "relay-runtime";
export type KnowledgeTabs_constellation$data = {
  readonly rooms: ReadonlyArray<Room>;
  readonly " $fragmentType": "KnowledgeTabs_constellation";
};
export type KnowledgeTabs_constellation$key = {
  readonly " $data"?: KnowledgeTabs_constellation$data;
  readonly " $fragmentSpreads": FragmentRefs<"KnowledgeTabs_constellation">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "KnowledgeTabs_constellation",
  "selections": [
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "rooms",
      "storageKey": null
    }
  ],
  "type": "Constellation",
  "abstractKey": null
};

(node as any).hash = "08531aad47542bb490bd6977d99ed23b";

export default node;

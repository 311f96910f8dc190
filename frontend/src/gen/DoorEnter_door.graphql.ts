/**
 * @generated SignedSource<<0181c18b9080141337cc1e6c4ba8c2d9>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type EventPhase = "AFTER" | "BEFORE" | "DURING" | "%future added value";
import { FragmentRefs } from "relay-runtime";
export type DoorEnter_door$data = {
  readonly isOnline: boolean;
  readonly phase: EventPhase;
  readonly place: string;
  readonly " $fragmentType": "DoorEnter_door";
};
export type DoorEnter_door$key = {
  readonly " $data"?: DoorEnter_door$data;
  readonly " $fragmentSpreads": FragmentRefs<"DoorEnter_door">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "DoorEnter_door",
  "selections": [
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "phase",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "place",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "isOnline",
      "storageKey": null
    }
  ],
  "type": "EventDoor",
  "abstractKey": null
};

(node as any).hash = "1661c7788724da733d115d66b264ec59";

export default node;

/**
 * @generated SignedSource<<65ca034497c14ac9fff8a36d696a3628>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type EventPhase = "AFTER" | "BEFORE" | "DURING" | "%future added value";
import { FragmentRefs } from "relay-runtime";
export type EventRoomLinks_event$data = {
  readonly id: string;
  readonly phase: EventPhase;
  readonly viewerCanContribute: boolean;
  readonly viewerCanFacilitate: boolean;
  readonly " $fragmentType": "EventRoomLinks_event";
};
export type EventRoomLinks_event$key = {
  readonly " $data"?: EventRoomLinks_event$data;
  readonly " $fragmentSpreads": FragmentRefs<"EventRoomLinks_event">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "EventRoomLinks_event",
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
      "name": "phase",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "viewerCanContribute",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "viewerCanFacilitate",
      "storageKey": null
    }
  ],
  "type": "Event",
  "abstractKey": null
};

(node as any).hash = "88b389d3ae56ccd83e992375ef607dad";

export default node;

/**
 * @generated SignedSource<<23a437856d97dca23feacd86edb447c3>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type Attendance = "ABSENT" | "PRESENT" | "REMOTE" | "UNKNOWN" | "%future added value";
export type EventPhase = "AFTER" | "BEFORE" | "DURING" | "%future added value";
import { FragmentRefs } from "relay-runtime";
export type EventRoomLinks_event$data = {
  readonly id: string;
  readonly phase: EventPhase;
  readonly viewerCanCheckIn: boolean;
  readonly viewerCanContribute: boolean;
  readonly viewerCanFacilitate: boolean;
  readonly viewerRegistration: {
    readonly attendance: Attendance;
  } | null | undefined;
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
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "viewerCanCheckIn",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "Registration",
      "kind": "LinkedField",
      "name": "viewerRegistration",
      "plural": false,
      "selections": [
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "attendance",
          "storageKey": null
        }
      ],
      "storageKey": null
    }
  ],
  "type": "Event",
  "abstractKey": null
};

(node as any).hash = "ac9e2dde9e357b99efc8fca9ec875ad3";

export default node;

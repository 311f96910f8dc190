/**
 * @generated SignedSource<<017834137885bf2deefec98920d0ec1b>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type EventState = "ANNOUNCED" | "CANCELLED" | "CLOSED" | "DRAFT" | "HELD" | "IN_PROGRESS" | "POSTPONED" | "REVIEWING" | "%future added value";
import { FragmentRefs } from "relay-runtime";
export type DoorFacts_door$data = {
  readonly endsAt: string | null | undefined;
  readonly isOnline: boolean;
  readonly place: string;
  readonly startsAt: string | null | undefined;
  readonly state: EventState;
  readonly zone: string;
  readonly " $fragmentType": "DoorFacts_door";
};
export type DoorFacts_door$key = {
  readonly " $data"?: DoorFacts_door$data;
  readonly " $fragmentSpreads": FragmentRefs<"DoorFacts_door">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "DoorFacts_door",
  "selections": [
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "startsAt",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "endsAt",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "zone",
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
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "state",
      "storageKey": null
    }
  ],
  "type": "EventDoor",
  "abstractKey": null
};

(node as any).hash = "bb2c4cb455f71887398f08f70735200d";

export default node;

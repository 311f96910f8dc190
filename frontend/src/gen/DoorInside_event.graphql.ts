/**
 * @generated SignedSource<<9efa01fc5d0c31296d9c64c460e45a1b>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type Attendance = "ABSENT" | "PRESENT" | "REMOTE" | "UNKNOWN" | "%future added value";
export type EventPhase = "AFTER" | "BEFORE" | "DURING" | "%future added value";
export type RegistrationState = "CANCELLED" | "CONFIRMED" | "DECLINED" | "INVITED" | "PENDING" | "WAITLISTED" | "%future added value";
import { FragmentRefs } from "relay-runtime";
export type DoorInside_event$data = {
  readonly id: string;
  readonly keyLearnings: {
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly text: string;
    }>;
  };
  readonly phase: EventPhase;
  readonly viewerRegistration: {
    readonly attendance: Attendance;
    readonly id: string;
    readonly state: RegistrationState;
    readonly " $fragmentSpreads": FragmentRefs<"EventYou_registration">;
  } | null | undefined;
  readonly " $fragmentSpreads": FragmentRefs<"CheckIn_event">;
  readonly " $fragmentType": "DoorInside_event";
};
export type DoorInside_event$key = {
  readonly " $data"?: DoorInside_event$data;
  readonly " $fragmentSpreads": FragmentRefs<"DoorInside_event">;
};

const node: ReaderFragment = (function(){
var v0 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
};
return {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "DoorInside_event",
  "selections": [
    (v0/*:: as any*/),
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
      "concreteType": "Registration",
      "kind": "LinkedField",
      "name": "viewerRegistration",
      "plural": false,
      "selections": [
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
          "name": "attendance",
          "storageKey": null
        },
        {
          "args": null,
          "kind": "FragmentSpread",
          "name": "EventYou_registration"
        }
      ],
      "storageKey": null
    },
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "CheckIn_event"
    },
    {
      "alias": null,
      "args": [
        {
          "kind": "Literal",
          "name": "first",
          "value": 7
        }
      ],
      "concreteType": "KeyLearningConnection",
      "kind": "LinkedField",
      "name": "keyLearnings",
      "plural": false,
      "selections": [
        {
          "alias": null,
          "args": null,
          "concreteType": "KeyLearning",
          "kind": "LinkedField",
          "name": "nodes",
          "plural": true,
          "selections": [
            (v0/*:: as any*/),
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "text",
              "storageKey": null
            }
          ],
          "storageKey": null
        }
      ],
      "storageKey": "keyLearnings(first:7)"
    }
  ],
  "type": "Event",
  "abstractKey": null
};
})();

(node as any).hash = "1ad98ae393b365f106934aa99d56aa9b";

export default node;

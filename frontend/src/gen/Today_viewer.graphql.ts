/**
 * @generated SignedSource<<4ad7a3d512bf1d7a2faaf781104c19f6>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type EventState = "ANNOUNCED" | "CANCELLED" | "CLOSED" | "DRAFT" | "HELD" | "IN_PROGRESS" | "POSTPONED" | "REVIEWING" | "%future added value";
import { FragmentRefs } from "relay-runtime";
export type Today_viewer$data = {
  readonly open: {
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly state: EventState;
      readonly " $fragmentSpreads": FragmentRefs<"EventEntry_event" | "TodayFirst_event">;
    }>;
  };
  readonly registered: {
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly state: EventState;
      readonly " $fragmentSpreads": FragmentRefs<"EventEntry_event" | "TodayFirst_event">;
    }>;
  };
  readonly running: {
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly " $fragmentSpreads": FragmentRefs<"EventEntry_event" | "TodayFirst_event">;
    }>;
  };
  readonly " $fragmentSpreads": FragmentRefs<"TodayChanges_viewer" | "TodayNeeds_viewer">;
  readonly " $fragmentType": "Today_viewer";
};
export type Today_viewer$key = {
  readonly " $data"?: Today_viewer$data;
  readonly " $fragmentSpreads": FragmentRefs<"Today_viewer">;
};

const node: ReaderFragment = (function(){
var v0 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
},
v1 = {
  "args": null,
  "kind": "FragmentSpread",
  "name": "TodayFirst_event"
},
v2 = {
  "args": null,
  "kind": "FragmentSpread",
  "name": "EventEntry_event"
},
v3 = [
  {
    "alias": null,
    "args": null,
    "concreteType": "Event",
    "kind": "LinkedField",
    "name": "nodes",
    "plural": true,
    "selections": [
      (v0/*:: as any*/),
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "state",
        "storageKey": null
      },
      (v1/*:: as any*/),
      (v2/*:: as any*/)
    ],
    "storageKey": null
  }
];
return {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "Today_viewer",
  "selections": [
    {
      "alias": "running",
      "args": [
        {
          "kind": "Literal",
          "name": "filter",
          "value": {
            "phase": "DURING"
          }
        },
        {
          "kind": "Literal",
          "name": "first",
          "value": 3
        }
      ],
      "concreteType": "EventConnection",
      "kind": "LinkedField",
      "name": "events",
      "plural": false,
      "selections": [
        {
          "alias": null,
          "args": null,
          "concreteType": "Event",
          "kind": "LinkedField",
          "name": "nodes",
          "plural": true,
          "selections": [
            (v0/*:: as any*/),
            (v1/*:: as any*/),
            (v2/*:: as any*/)
          ],
          "storageKey": null
        }
      ],
      "storageKey": "events(filter:{\"phase\":\"DURING\"},first:3)"
    },
    {
      "alias": "registered",
      "args": [
        {
          "kind": "Literal",
          "name": "filter",
          "value": {
            "phase": "BEFORE",
            "registered": true
          }
        },
        {
          "kind": "Literal",
          "name": "first",
          "value": 6
        }
      ],
      "concreteType": "EventConnection",
      "kind": "LinkedField",
      "name": "events",
      "plural": false,
      "selections": (v3/*:: as any*/),
      "storageKey": "events(filter:{\"phase\":\"BEFORE\",\"registered\":true},first:6)"
    },
    {
      "alias": "open",
      "args": [
        {
          "kind": "Literal",
          "name": "filter",
          "value": {
            "phase": "BEFORE",
            "registered": false
          }
        },
        {
          "kind": "Literal",
          "name": "first",
          "value": 12
        }
      ],
      "concreteType": "EventConnection",
      "kind": "LinkedField",
      "name": "events",
      "plural": false,
      "selections": (v3/*:: as any*/),
      "storageKey": "events(filter:{\"phase\":\"BEFORE\",\"registered\":false},first:12)"
    },
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "TodayNeeds_viewer"
    },
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "TodayChanges_viewer"
    }
  ],
  "type": "Viewer",
  "abstractKey": null
};
})();

(node as any).hash = "c38b5edcddef1fcac62855dabb9341c3";

export default node;

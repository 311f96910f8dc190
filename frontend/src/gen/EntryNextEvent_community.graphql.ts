/**
 * @generated SignedSource<<21ae3560a3e0d7ca57c1164af4aafe13>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type EventState = "ANNOUNCED" | "CANCELLED" | "CLOSED" | "DRAFT" | "HELD" | "IN_PROGRESS" | "POSTPONED" | "REVIEWING" | "%future added value";
import { FragmentRefs } from "relay-runtime";
export type EntryNextEvent_community$data = {
  readonly next: {
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly startsAt: string | null | undefined;
      readonly state: EventState;
      readonly title: string;
      readonly zone: string;
    }>;
  };
  readonly now: {
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly startsAt: string | null | undefined;
      readonly state: EventState;
      readonly title: string;
      readonly zone: string;
    }>;
  };
  readonly " $fragmentType": "EntryNextEvent_community";
};
export type EntryNextEvent_community$key = {
  readonly " $data"?: EntryNextEvent_community$data;
  readonly " $fragmentSpreads": FragmentRefs<"EntryNextEvent_community">;
};

const node: ReaderFragment = (function(){
var v0 = {
  "kind": "Literal",
  "name": "orderBy",
  "value": "NEXT_FIRST"
},
v1 = [
  {
    "alias": null,
    "args": null,
    "concreteType": "Event",
    "kind": "LinkedField",
    "name": "nodes",
    "plural": true,
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
        "name": "title",
        "storageKey": null
      },
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
        "name": "startsAt",
        "storageKey": null
      },
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "zone",
        "storageKey": null
      }
    ],
    "storageKey": null
  }
];
return {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "EntryNextEvent_community",
  "selections": [
    {
      "alias": "now",
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
          "value": 1
        },
        (v0/*:: as any*/)
      ],
      "concreteType": "EventConnection",
      "kind": "LinkedField",
      "name": "events",
      "plural": false,
      "selections": (v1/*:: as any*/),
      "storageKey": "events(filter:{\"phase\":\"DURING\"},first:1,orderBy:\"NEXT_FIRST\")"
    },
    {
      "alias": "next",
      "args": [
        {
          "kind": "Literal",
          "name": "filter",
          "value": {
            "phase": "BEFORE"
          }
        },
        {
          "kind": "Literal",
          "name": "first",
          "value": 3
        },
        (v0/*:: as any*/)
      ],
      "concreteType": "EventConnection",
      "kind": "LinkedField",
      "name": "events",
      "plural": false,
      "selections": (v1/*:: as any*/),
      "storageKey": "events(filter:{\"phase\":\"BEFORE\"},first:3,orderBy:\"NEXT_FIRST\")"
    }
  ],
  "type": "Community",
  "abstractKey": null
};
})();

(node as any).hash = "25fe70e0a23cff6f2e1240f7bbf3ad69";

export default node;

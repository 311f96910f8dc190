/**
 * @generated SignedSource<<4b4291bcdbdba7c970fdf7674bda77b8>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type EventPhase = "AFTER" | "BEFORE" | "DURING" | "%future added value";
import { FragmentRefs } from "relay-runtime";
export type EventNow_event$data = {
  readonly endsAt: string | null | undefined;
  readonly link: string | null | undefined;
  readonly phase: EventPhase;
  readonly place: string;
  readonly sessionTotal: {
    readonly totalCount: number;
  };
  readonly startsAt: string | null | undefined;
  readonly zone: string;
  readonly " $fragmentSpreads": FragmentRefs<"EventRoomLinks_event">;
  readonly " $fragmentType": "EventNow_event";
};
export type EventNow_event$key = {
  readonly " $data"?: EventNow_event$data;
  readonly " $fragmentSpreads": FragmentRefs<"EventNow_event">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "EventNow_event",
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
      "name": "link",
      "storageKey": null
    },
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "EventRoomLinks_event"
    },
    {
      "alias": "sessionTotal",
      "args": [
        {
          "kind": "Literal",
          "name": "first",
          "value": 1
        }
      ],
      "concreteType": "SessionConnection",
      "kind": "LinkedField",
      "name": "sessions",
      "plural": false,
      "selections": [
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "totalCount",
          "storageKey": null
        }
      ],
      "storageKey": "sessions(first:1)"
    }
  ],
  "type": "Event",
  "abstractKey": null
};

(node as any).hash = "ad9944df595900adccb9a5951501b296";

export default node;

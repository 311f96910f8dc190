/**
 * @generated SignedSource<<f7a1aa36ed73d6a57f9d2a057a3d773d>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type EventState = "ANNOUNCED" | "CANCELLED" | "CLOSED" | "DRAFT" | "HELD" | "IN_PROGRESS" | "POSTPONED" | "REVIEWING" | "%future added value";
import { FragmentRefs } from "relay-runtime";
export type PlanSeries_event$data = {
  readonly id: string;
  readonly series: {
    readonly en: string;
    readonly events: {
      readonly nodes: ReadonlyArray<{
        readonly id: string;
        readonly isDetached: boolean;
        readonly startsAt: string | null | undefined;
        readonly state: EventState;
        readonly title: string;
        readonly zone: string;
      }>;
      readonly totalCount: number;
    };
    readonly ms: string;
  } | null | undefined;
  readonly " $fragmentSpreads": FragmentRefs<"PlanSeriesEnd_event" | "PlanSeriesStart_event">;
  readonly " $fragmentType": "PlanSeries_event";
};
export type PlanSeries_event$key = {
  readonly " $data"?: PlanSeries_event$data;
  readonly " $fragmentSpreads": FragmentRefs<"PlanSeries_event">;
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
  "name": "PlanSeries_event",
  "selections": [
    (v0/*:: as any*/),
    {
      "alias": null,
      "args": null,
      "concreteType": "EventSeries",
      "kind": "LinkedField",
      "name": "series",
      "plural": false,
      "selections": [
        {
          "alias": "en",
          "args": [
            {
              "kind": "Literal",
              "name": "language",
              "value": "en"
            }
          ],
          "kind": "ScalarField",
          "name": "words",
          "storageKey": "words(language:\"en\")"
        },
        {
          "alias": "ms",
          "args": [
            {
              "kind": "Literal",
              "name": "language",
              "value": "ms"
            }
          ],
          "kind": "ScalarField",
          "name": "words",
          "storageKey": "words(language:\"ms\")"
        },
        {
          "alias": null,
          "args": [
            {
              "kind": "Literal",
              "name": "first",
              "value": 60
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
              "kind": "ScalarField",
              "name": "totalCount",
              "storageKey": null
            },
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
                  "name": "title",
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
                  "name": "isDetached",
                  "storageKey": null
                }
              ],
              "storageKey": null
            }
          ],
          "storageKey": "events(first:60)"
        }
      ],
      "storageKey": null
    },
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "PlanSeriesStart_event"
    },
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "PlanSeriesEnd_event"
    }
  ],
  "type": "Event",
  "abstractKey": null
};
})();

(node as any).hash = "a6adf6ee734b4dac64c31feb0d93090f";

export default node;

/**
 * @generated SignedSource<<e6c8216e77610b217701465717284525>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type PlanAgenda_event$data = {
  readonly endsAt: string | null | undefined;
  readonly id: string;
  readonly sessions: {
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly minutes: number;
      readonly " $fragmentSpreads": FragmentRefs<"PlanPart_session">;
    }>;
  };
  readonly startsAt: string | null | undefined;
  readonly zone: string;
  readonly " $fragmentType": "PlanAgenda_event";
};
export type PlanAgenda_event$key = {
  readonly " $data"?: PlanAgenda_event$data;
  readonly " $fragmentSpreads": FragmentRefs<"PlanAgenda_event">;
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
  "name": "PlanAgenda_event",
  "selections": [
    (v0/*:: as any*/),
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
      "args": [
        {
          "kind": "Literal",
          "name": "first",
          "value": 60
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
          "concreteType": "Session",
          "kind": "LinkedField",
          "name": "nodes",
          "plural": true,
          "selections": [
            (v0/*:: as any*/),
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "minutes",
              "storageKey": null
            },
            {
              "args": null,
              "kind": "FragmentSpread",
              "name": "PlanPart_session"
            }
          ],
          "storageKey": null
        }
      ],
      "storageKey": "sessions(first:60)"
    }
  ],
  "type": "Event",
  "abstractKey": null
};
})();

(node as any).hash = "830a38aad022783faaba5f4bf21b2f49";

export default node;

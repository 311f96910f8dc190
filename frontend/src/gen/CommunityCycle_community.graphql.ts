/**
 * @generated SignedSource<<04ba1f8f4ed58ffc84e216248d50ad5c>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type EventState = "ANNOUNCED" | "CANCELLED" | "CLOSED" | "DRAFT" | "HELD" | "IN_PROGRESS" | "POSTPONED" | "REVIEWING" | "%future added value";
import { FragmentRefs } from "relay-runtime";
export type CommunityCycle_community$data = {
  readonly coming: {
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly state: EventState;
      readonly " $fragmentSpreads": FragmentRefs<"CycleStep_event">;
    }>;
  };
  readonly held: {
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly " $fragmentSpreads": FragmentRefs<"CycleStep_event">;
    }>;
  };
  readonly running: {
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly " $fragmentSpreads": FragmentRefs<"CycleStep_event">;
    }>;
  };
  readonly slug: string;
  readonly " $fragmentType": "CommunityCycle_community";
};
export type CommunityCycle_community$key = {
  readonly " $data"?: CommunityCycle_community$data;
  readonly " $fragmentSpreads": FragmentRefs<"CommunityCycle_community">;
};

const node: ReaderFragment = (function(){
var v0 = {
  "kind": "Literal",
  "name": "first",
  "value": 1
},
v1 = {
  "kind": "Literal",
  "name": "orderBy",
  "value": "NEXT_FIRST"
},
v2 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
},
v3 = {
  "args": null,
  "kind": "FragmentSpread",
  "name": "CycleStep_event"
},
v4 = [
  {
    "alias": null,
    "args": null,
    "concreteType": "Event",
    "kind": "LinkedField",
    "name": "nodes",
    "plural": true,
    "selections": [
      (v2/*:: as any*/),
      (v3/*:: as any*/)
    ],
    "storageKey": null
  }
];
return {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "CommunityCycle_community",
  "selections": [
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "slug",
      "storageKey": null
    },
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
        (v0/*:: as any*/),
        (v1/*:: as any*/)
      ],
      "concreteType": "EventConnection",
      "kind": "LinkedField",
      "name": "events",
      "plural": false,
      "selections": (v4/*:: as any*/),
      "storageKey": "events(filter:{\"phase\":\"DURING\"},first:1,orderBy:\"NEXT_FIRST\")"
    },
    {
      "alias": "coming",
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
        (v1/*:: as any*/)
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
            (v2/*:: as any*/),
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "state",
              "storageKey": null
            },
            (v3/*:: as any*/)
          ],
          "storageKey": null
        }
      ],
      "storageKey": "events(filter:{\"phase\":\"BEFORE\"},first:3,orderBy:\"NEXT_FIRST\")"
    },
    {
      "alias": "held",
      "args": [
        {
          "kind": "Literal",
          "name": "filter",
          "value": {
            "phase": "AFTER"
          }
        },
        (v0/*:: as any*/),
        {
          "kind": "Literal",
          "name": "orderBy",
          "value": "LATEST_FIRST"
        }
      ],
      "concreteType": "EventConnection",
      "kind": "LinkedField",
      "name": "events",
      "plural": false,
      "selections": (v4/*:: as any*/),
      "storageKey": "events(filter:{\"phase\":\"AFTER\"},first:1,orderBy:\"LATEST_FIRST\")"
    }
  ],
  "type": "Community",
  "abstractKey": null
};
})();

(node as any).hash = "027c46afc835f349e317136410dc2358";

export default node;

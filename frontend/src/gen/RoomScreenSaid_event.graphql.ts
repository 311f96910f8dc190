/**
 * @generated SignedSource<<0778127f7c1c4f73d29be6b1a4b600a9>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type ContributionState = "HIDDEN" | "SHOWN" | "WITHDRAWN" | "%future added value";
import { FragmentRefs } from "relay-runtime";
export type RoomScreenSaid_event$data = {
  readonly pledges: {
    readonly nodes: ReadonlyArray<{
      readonly byline: string | null | undefined;
      readonly id: string;
      readonly state: ContributionState;
      readonly text: string;
    }>;
    readonly totalCount: number;
  };
  readonly takeaways: {
    readonly nodes: ReadonlyArray<{
      readonly byline: string | null | undefined;
      readonly id: string;
      readonly state: ContributionState;
      readonly text: string;
    }>;
    readonly totalCount: number;
  };
  readonly " $fragmentType": "RoomScreenSaid_event";
};
export type RoomScreenSaid_event$key = {
  readonly " $data"?: RoomScreenSaid_event$data;
  readonly " $fragmentSpreads": FragmentRefs<"RoomScreenSaid_event">;
};

const node: ReaderFragment = (function(){
var v0 = [
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
    "concreteType": "Contribution",
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
        "name": "text",
        "storageKey": null
      },
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "byline",
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
    "storageKey": null
  }
];
return {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "RoomScreenSaid_event",
  "selections": [
    {
      "alias": "takeaways",
      "args": [
        {
          "kind": "Literal",
          "name": "kind",
          "value": "TAKEAWAY"
        },
        {
          "kind": "Literal",
          "name": "last",
          "value": 8
        }
      ],
      "concreteType": "ContributionConnection",
      "kind": "LinkedField",
      "name": "contributions",
      "plural": false,
      "selections": (v0/*:: as any*/),
      "storageKey": "contributions(kind:\"TAKEAWAY\",last:8)"
    },
    {
      "alias": "pledges",
      "args": [
        {
          "kind": "Literal",
          "name": "kind",
          "value": "PLEDGE"
        },
        {
          "kind": "Literal",
          "name": "last",
          "value": 4
        }
      ],
      "concreteType": "ContributionConnection",
      "kind": "LinkedField",
      "name": "contributions",
      "plural": false,
      "selections": (v0/*:: as any*/),
      "storageKey": "contributions(kind:\"PLEDGE\",last:4)"
    }
  ],
  "type": "Event",
  "abstractKey": null
};
})();

(node as any).hash = "8efc959540a3692f9c2cc70e483e9521";

export default node;

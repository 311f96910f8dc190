/**
 * @generated SignedSource<<836fed86cd21dd6e60ba4ea339f388b3>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type EventPhase = "AFTER" | "BEFORE" | "DURING" | "%future added value";
import { FragmentRefs } from "relay-runtime";
export type EventLearned_event$data = {
  readonly community: {
    readonly viewerMembership: {
      readonly id: string;
    } | null | undefined;
  } | null | undefined;
  readonly id: string;
  readonly keyLearnings: {
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly language: string;
      readonly text: string;
    }>;
  };
  readonly phase: EventPhase;
  readonly viewerCanConfirmAttendance: boolean;
  readonly viewerRegistration: {
    readonly id: string;
  } | null | undefined;
  readonly " $fragmentSpreads": FragmentRefs<"EventKept_event">;
  readonly " $fragmentType": "EventLearned_event";
};
export type EventLearned_event$key = {
  readonly " $data"?: EventLearned_event$data;
  readonly " $fragmentSpreads": FragmentRefs<"EventLearned_event">;
};

const node: ReaderFragment = (function(){
var v0 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
},
v1 = [
  (v0/*:: as any*/)
];
return {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "EventLearned_event",
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
      "kind": "ScalarField",
      "name": "viewerCanConfirmAttendance",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "Registration",
      "kind": "LinkedField",
      "name": "viewerRegistration",
      "plural": false,
      "selections": (v1/*:: as any*/),
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "Community",
      "kind": "LinkedField",
      "name": "community",
      "plural": false,
      "selections": [
        {
          "alias": null,
          "args": null,
          "concreteType": "Membership",
          "kind": "LinkedField",
          "name": "viewerMembership",
          "plural": false,
          "selections": (v1/*:: as any*/),
          "storageKey": null
        }
      ],
      "storageKey": null
    },
    {
      "alias": null,
      "args": [
        {
          "kind": "Literal",
          "name": "first",
          "value": 20
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
            },
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "language",
              "storageKey": null
            }
          ],
          "storageKey": null
        }
      ],
      "storageKey": "keyLearnings(first:20)"
    },
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "EventKept_event"
    }
  ],
  "type": "Event",
  "abstractKey": null
};
})();

(node as any).hash = "a9d274819f87796b7b778c5833ef2832";

export default node;

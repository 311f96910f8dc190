/**
 * @generated SignedSource<<1308170c850b5ef8145662e78b283831>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type EventLearned_event$data = {
  readonly keyLearnings: {
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly language: string;
      readonly text: string;
    }>;
  };
  readonly " $fragmentSpreads": FragmentRefs<"EventKept_event">;
  readonly " $fragmentType": "EventLearned_event";
};
export type EventLearned_event$key = {
  readonly " $data"?: EventLearned_event$data;
  readonly " $fragmentSpreads": FragmentRefs<"EventLearned_event">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "EventLearned_event",
  "selections": [
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

(node as any).hash = "21a177b03ef7a9344c5087f6786b1e11";

export default node;

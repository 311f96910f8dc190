/**
 * @generated SignedSource<<ad857227ec061917dcc75e955da685a5>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type TodayLearning_learning$data = {
  readonly event: {
    readonly id: string;
  } | null | undefined;
  readonly language: string;
  readonly text: string;
  readonly " $fragmentType": "TodayLearning_learning";
};
export type TodayLearning_learning$key = {
  readonly " $data"?: TodayLearning_learning$data;
  readonly " $fragmentSpreads": FragmentRefs<"TodayLearning_learning">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "TodayLearning_learning",
  "selections": [
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
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "Event",
      "kind": "LinkedField",
      "name": "event",
      "plural": false,
      "selections": [
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "id",
          "storageKey": null
        }
      ],
      "storageKey": null
    }
  ],
  "type": "KeyLearning",
  "abstractKey": null
};

(node as any).hash = "9645060b3082077bc7db995c0cc0b7c9";

export default node;

/**
 * @generated SignedSource<<b4ca162221110857f4cf1275aa23100b>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type EventAnswering_event$data = {
  readonly " $fragmentSpreads": FragmentRefs<"EventChoices_event" | "EventMine_event">;
  readonly " $fragmentType": "EventAnswering_event";
};
export type EventAnswering_event$key = {
  readonly " $data"?: EventAnswering_event$data;
  readonly " $fragmentSpreads": FragmentRefs<"EventAnswering_event">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "EventAnswering_event",
  "selections": [
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "EventChoices_event"
    },
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "EventMine_event"
    }
  ],
  "type": "Event",
  "abstractKey": null
};

(node as any).hash = "a4a364310ef69f56c1ac75dc50686966";

export default node;

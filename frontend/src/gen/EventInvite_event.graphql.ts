/**
 * @generated SignedSource<<9a5d5f54dab7fb18518ddaea087388a6>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type EventInvite_event$data = {
  readonly id: string;
  readonly viewerCanInvite: boolean;
  readonly " $fragmentType": "EventInvite_event";
};
export type EventInvite_event$key = {
  readonly " $data"?: EventInvite_event$data;
  readonly " $fragmentSpreads": FragmentRefs<"EventInvite_event">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "EventInvite_event",
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
      "name": "viewerCanInvite",
      "storageKey": null
    }
  ],
  "type": "Event",
  "abstractKey": null
};

(node as any).hash = "a0e4a991499a7d97fe3a840861beb97e";

export default node;

/**
 * @generated SignedSource<<27d1e16fb3db85708e53e3e968ea1054>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type EventInvitation_event$data = {
  readonly code: string | null | undefined;
  readonly en: string | null | undefined;
  readonly id: string;
  readonly ms: string | null | undefined;
  readonly " $fragmentType": "EventInvitation_event";
};
export type EventInvitation_event$key = {
  readonly " $data"?: EventInvitation_event$data;
  readonly " $fragmentSpreads": FragmentRefs<"EventInvitation_event">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "EventInvitation_event",
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
      "name": "code",
      "storageKey": null
    },
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
      "name": "readyMessage",
      "storageKey": "readyMessage(language:\"en\")"
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
      "name": "readyMessage",
      "storageKey": "readyMessage(language:\"ms\")"
    }
  ],
  "type": "Event",
  "abstractKey": null
};

(node as any).hash = "2de8829b854c2b9112efa1d8db8efae4";

export default node;

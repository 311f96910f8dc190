/**
 * @generated SignedSource<<caff4941c2894ad5cf5c59d2a2547450>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type MailTopic = "ACTIONS" | "COMMUNITIES" | "EVENTS" | "REMINDERS" | "REVIEWS" | "%future added value";
import { FragmentRefs } from "relay-runtime";
export type LetterTopics_viewer$data = {
  readonly mailChoices: ReadonlyArray<{
    readonly isWanted: boolean;
    readonly topic: MailTopic;
  }>;
  readonly " $fragmentType": "LetterTopics_viewer";
};
export type LetterTopics_viewer$key = {
  readonly " $data"?: LetterTopics_viewer$data;
  readonly " $fragmentSpreads": FragmentRefs<"LetterTopics_viewer">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "LetterTopics_viewer",
  "selections": [
    {
      "alias": null,
      "args": null,
      "concreteType": "MailChoice",
      "kind": "LinkedField",
      "name": "mailChoices",
      "plural": true,
      "selections": [
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "topic",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "isWanted",
          "storageKey": null
        }
      ],
      "storageKey": null
    }
  ],
  "type": "Viewer",
  "abstractKey": null
};

(node as any).hash = "0d6e2a887979dc9159f9da1f67b0a1e3";

export default node;

/**
 * @generated SignedSource<<aaf4cec48ee31b6d9625df264882ac93>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type CalendarFeedEntry_feed$data = {
  readonly community: {
    readonly name: string;
  } | null | undefined;
  readonly createdAt: string;
  readonly hint: string;
  readonly id: string;
  readonly lastUsedAt: string | null | undefined;
  readonly " $fragmentType": "CalendarFeedEntry_feed";
};
export type CalendarFeedEntry_feed$key = {
  readonly " $data"?: CalendarFeedEntry_feed$data;
  readonly " $fragmentSpreads": FragmentRefs<"CalendarFeedEntry_feed">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "CalendarFeedEntry_feed",
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
      "name": "hint",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "createdAt",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "lastUsedAt",
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
          "kind": "ScalarField",
          "name": "name",
          "storageKey": null
        }
      ],
      "storageKey": null
    }
  ],
  "type": "CalendarFeed",
  "abstractKey": null
};

(node as any).hash = "06e391b5ed76c88409467d3c3212ac9b";

export default node;

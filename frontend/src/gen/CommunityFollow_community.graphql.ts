/**
 * @generated SignedSource<<cea53ef017f93f40fe06b0e2297a2805>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type CommunityFollow_community$data = {
  readonly feeds: {
    readonly atomURL: string;
    readonly calendarURL: string;
    readonly jsonURL: string;
  } | null | undefined;
  readonly " $fragmentType": "CommunityFollow_community";
};
export type CommunityFollow_community$key = {
  readonly " $data"?: CommunityFollow_community$data;
  readonly " $fragmentSpreads": FragmentRefs<"CommunityFollow_community">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "CommunityFollow_community",
  "selections": [
    {
      "alias": null,
      "args": null,
      "concreteType": "CommunityFeeds",
      "kind": "LinkedField",
      "name": "feeds",
      "plural": false,
      "selections": [
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "calendarURL",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "atomURL",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "jsonURL",
          "storageKey": null
        }
      ],
      "storageKey": null
    }
  ],
  "type": "Community",
  "abstractKey": null
};

(node as any).hash = "fa164e1592f0cc455d7a7a2443f6ea28";

export default node;

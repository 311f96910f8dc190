/**
 * @generated SignedSource<<a7f6b1138890b514b8c31326b04ce0cc>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type ReviewNone_event$data = {
  readonly id: string;
  readonly viewerCanOpenReview: boolean;
  readonly " $fragmentType": "ReviewNone_event";
};
export type ReviewNone_event$key = {
  readonly " $data"?: ReviewNone_event$data;
  readonly " $fragmentSpreads": FragmentRefs<"ReviewNone_event">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "ReviewNone_event",
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
      "name": "viewerCanOpenReview",
      "storageKey": null
    }
  ],
  "type": "Event",
  "abstractKey": null
};

(node as any).hash = "ad0df8132176dc87f7c49301209f296f";

export default node;

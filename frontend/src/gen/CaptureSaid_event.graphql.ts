/**
 * @generated SignedSource<<0a480b59c8ac93e5b1bc9c5178e295dd>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type CaptureSaid_event$data = {
  readonly contributions: {
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly " $fragmentSpreads": FragmentRefs<"CaptureEntry_contribution">;
    }>;
    readonly totalCount: number;
  };
  readonly " $fragmentType": "CaptureSaid_event";
};
export type CaptureSaid_event$key = {
  readonly " $data"?: CaptureSaid_event$data;
  readonly " $fragmentSpreads": FragmentRefs<"CaptureSaid_event">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "CaptureSaid_event",
  "selections": [
    {
      "alias": null,
      "args": [
        {
          "kind": "Literal",
          "name": "last",
          "value": 100
        }
      ],
      "concreteType": "ContributionConnection",
      "kind": "LinkedField",
      "name": "contributions",
      "plural": false,
      "selections": [
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "totalCount",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "concreteType": "Contribution",
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
              "args": null,
              "kind": "FragmentSpread",
              "name": "CaptureEntry_contribution"
            }
          ],
          "storageKey": null
        }
      ],
      "storageKey": "contributions(last:100)"
    }
  ],
  "type": "Event",
  "abstractKey": null
};

(node as any).hash = "451d010119cea92d1108e14c32b0ae36";

export default node;

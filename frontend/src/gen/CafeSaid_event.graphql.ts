/**
 * @generated SignedSource<<c4c280221bcce80d28d7f7d7d8b02c3a>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type CafeSaid_event$data = {
  readonly contributions: {
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly " $fragmentSpreads": FragmentRefs<"CafeSaidEntry_contribution">;
    }>;
    readonly totalCount: number;
  };
  readonly " $fragmentType": "CafeSaid_event";
};
export type CafeSaid_event$key = {
  readonly " $data"?: CafeSaid_event$data;
  readonly " $fragmentSpreads": FragmentRefs<"CafeSaid_event">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "CafeSaid_event",
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
              "name": "CafeSaidEntry_contribution"
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

(node as any).hash = "05408bec9cff21f14e14ffd8ada223af";

export default node;

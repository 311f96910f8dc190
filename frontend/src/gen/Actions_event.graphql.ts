/**
 * @generated SignedSource<<b98c5438138a325aa89fff80c6cdbb8e>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type ActionItemState = "DONE" | "DROPPED" | "OPEN" | "%future added value";
import { FragmentRefs } from "relay-runtime";
export type Actions_event$data = {
  readonly actionItems: {
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly state: ActionItemState;
      readonly " $fragmentSpreads": FragmentRefs<"ActionEntry_item">;
    }>;
  };
  readonly id: string;
  readonly viewerCanAddActionItem: boolean;
  readonly zone: string;
  readonly " $fragmentType": "Actions_event";
};
export type Actions_event$key = {
  readonly " $data"?: Actions_event$data;
  readonly " $fragmentSpreads": FragmentRefs<"Actions_event">;
};

const node: ReaderFragment = (function(){
var v0 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
};
return {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "Actions_event",
  "selections": [
    (v0/*:: as any*/),
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "zone",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "viewerCanAddActionItem",
      "storageKey": null
    },
    {
      "alias": null,
      "args": [
        {
          "kind": "Literal",
          "name": "first",
          "value": 100
        }
      ],
      "concreteType": "ActionItemConnection",
      "kind": "LinkedField",
      "name": "actionItems",
      "plural": false,
      "selections": [
        {
          "alias": null,
          "args": null,
          "concreteType": "ActionItem",
          "kind": "LinkedField",
          "name": "nodes",
          "plural": true,
          "selections": [
            (v0/*:: as any*/),
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "state",
              "storageKey": null
            },
            {
              "args": null,
              "kind": "FragmentSpread",
              "name": "ActionEntry_item"
            }
          ],
          "storageKey": null
        }
      ],
      "storageKey": "actionItems(first:100)"
    }
  ],
  "type": "Event",
  "abstractKey": null
};
})();

(node as any).hash = "4637706f6b1b3833582d2e7f7f839eae";

export default node;

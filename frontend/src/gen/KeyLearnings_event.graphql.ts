/**
 * @generated SignedSource<<aa925770967dfe89619d724c670cbfe4>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type KeyLearnings_event$data = {
  readonly id: string;
  readonly keyLearnings: {
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly language: string;
      readonly text: string;
    }>;
  };
  readonly viewerCanSayKeyLearnings: boolean;
  readonly " $fragmentType": "KeyLearnings_event";
};
export type KeyLearnings_event$key = {
  readonly " $data"?: KeyLearnings_event$data;
  readonly " $fragmentSpreads": FragmentRefs<"KeyLearnings_event">;
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
  "name": "KeyLearnings_event",
  "selections": [
    (v0/*:: as any*/),
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "viewerCanSayKeyLearnings",
      "storageKey": null
    },
    {
      "alias": null,
      "args": [
        {
          "kind": "Literal",
          "name": "first",
          "value": 20
        }
      ],
      "concreteType": "KeyLearningConnection",
      "kind": "LinkedField",
      "name": "keyLearnings",
      "plural": false,
      "selections": [
        {
          "alias": null,
          "args": null,
          "concreteType": "KeyLearning",
          "kind": "LinkedField",
          "name": "nodes",
          "plural": true,
          "selections": [
            (v0/*:: as any*/),
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "text",
              "storageKey": null
            },
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "language",
              "storageKey": null
            }
          ],
          "storageKey": null
        }
      ],
      "storageKey": "keyLearnings(first:20)"
    }
  ],
  "type": "Event",
  "abstractKey": null
};
})();

(node as any).hash = "c7e1b62a32ef5097fdfd3a2e9a28f92f";

export default node;

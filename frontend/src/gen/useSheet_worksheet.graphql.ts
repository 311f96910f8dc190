/**
 * @generated SignedSource<<d1e96bd218ba04d98cc05a834a0258ec>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type useSheet_worksheet$data = {
  readonly answers: ReadonlyArray<{
    readonly field: string;
    readonly rows: ReadonlyArray<{
      readonly cells: ReadonlyArray<{
        readonly column: string;
        readonly text: string;
      }>;
    }>;
    readonly text: string;
  }>;
  readonly id: string;
  readonly revision: number;
  readonly " $fragmentType": "useSheet_worksheet";
};
export type useSheet_worksheet$key = {
  readonly " $data"?: useSheet_worksheet$data;
  readonly " $fragmentSpreads": FragmentRefs<"useSheet_worksheet">;
};

const node: ReaderFragment = (function(){
var v0 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "text",
  "storageKey": null
};
return {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "useSheet_worksheet",
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
      "name": "revision",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "SheetAnswer",
      "kind": "LinkedField",
      "name": "answers",
      "plural": true,
      "selections": [
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "field",
          "storageKey": null
        },
        (v0/*:: as any*/),
        {
          "alias": null,
          "args": null,
          "concreteType": "SheetRow",
          "kind": "LinkedField",
          "name": "rows",
          "plural": true,
          "selections": [
            {
              "alias": null,
              "args": null,
              "concreteType": "SheetCell",
              "kind": "LinkedField",
              "name": "cells",
              "plural": true,
              "selections": [
                {
                  "alias": null,
                  "args": null,
                  "kind": "ScalarField",
                  "name": "column",
                  "storageKey": null
                },
                (v0/*:: as any*/)
              ],
              "storageKey": null
            }
          ],
          "storageKey": null
        }
      ],
      "storageKey": null
    }
  ],
  "type": "Worksheet",
  "abstractKey": null
};
})();

(node as any).hash = "3c17e0a47ef7f1de2fe2465b95d9b5cf";

export default node;

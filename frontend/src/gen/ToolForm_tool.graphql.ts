/**
 * @generated SignedSource<<9efd860eaf4209988872a6f9eb4930ed>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type EventPhase = "AFTER" | "BEFORE" | "DURING" | "%future added value";
export type SheetFieldKind = "LINE" | "SCALE" | "TABLE" | "TEXT" | "%future added value";
export type WorksheetFilledBy = "ORGANISATION" | "PERSON" | "TABLE" | "%future added value";
import { FragmentRefs } from "relay-runtime";
export type ToolForm_tool$data = {
  readonly filledBy: WorksheetFilledBy;
  readonly groupMax: number;
  readonly groupMin: number;
  readonly phase: EventPhase;
  readonly texts: ReadonlyArray<{
    readonly language: string;
    readonly occasion: string;
    readonly prepare: ReadonlyArray<string>;
    readonly prompts: ReadonlyArray<string>;
    readonly purpose: string;
    readonly sheet: ReadonlyArray<{
      readonly columns: ReadonlyArray<{
        readonly key: string;
        readonly label: string;
      }>;
      readonly help: string;
      readonly key: string;
      readonly kind: SheetFieldKind;
      readonly label: string;
    }>;
    readonly steps: ReadonlyArray<{
      readonly minutes: number;
      readonly text: string;
      readonly title: string;
    }>;
    readonly title: string;
  }>;
  readonly " $fragmentType": "ToolForm_tool";
};
export type ToolForm_tool$key = {
  readonly " $data"?: ToolForm_tool$data;
  readonly " $fragmentSpreads": FragmentRefs<"ToolForm_tool">;
};

const node: ReaderFragment = (function(){
var v0 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "title",
  "storageKey": null
},
v1 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "key",
  "storageKey": null
},
v2 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "label",
  "storageKey": null
};
return {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "ToolForm_tool",
  "selections": [
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "phase",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "filledBy",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "groupMin",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "groupMax",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "ProcessToolText",
      "kind": "LinkedField",
      "name": "texts",
      "plural": true,
      "selections": [
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "language",
          "storageKey": null
        },
        (v0/*:: as any*/),
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "purpose",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "occasion",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "concreteType": "ProcessToolStep",
          "kind": "LinkedField",
          "name": "steps",
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
              "name": "minutes",
              "storageKey": null
            }
          ],
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "prepare",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "prompts",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "concreteType": "SheetField",
          "kind": "LinkedField",
          "name": "sheet",
          "plural": true,
          "selections": [
            (v1/*:: as any*/),
            (v2/*:: as any*/),
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "help",
              "storageKey": null
            },
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "kind",
              "storageKey": null
            },
            {
              "alias": null,
              "args": null,
              "concreteType": "SheetColumn",
              "kind": "LinkedField",
              "name": "columns",
              "plural": true,
              "selections": [
                (v1/*:: as any*/),
                (v2/*:: as any*/)
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
  "type": "ProcessTool",
  "abstractKey": null
};
})();

(node as any).hash = "02365c6ff13e4648b4e579909c8c8147";

export default node;

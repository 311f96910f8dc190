/**
 * @generated SignedSource<<ae69b0b8d8516330d78652cec1b2523c>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type ToolSteps_text$data = {
  readonly steps: ReadonlyArray<{
    readonly minutes: number;
    readonly textHTML: string;
    readonly title: string;
  }>;
  readonly " $fragmentType": "ToolSteps_text";
};
export type ToolSteps_text$key = {
  readonly " $data"?: ToolSteps_text$data;
  readonly " $fragmentSpreads": FragmentRefs<"ToolSteps_text">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "ToolSteps_text",
  "selections": [
    {
      "alias": null,
      "args": null,
      "concreteType": "ProcessToolStep",
      "kind": "LinkedField",
      "name": "steps",
      "plural": true,
      "selections": [
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "title",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "textHTML",
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
    }
  ],
  "type": "ProcessToolText",
  "abstractKey": null
};

(node as any).hash = "c58449663e4f143683476694d22203cd";

export default node;

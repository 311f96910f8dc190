/**
 * @generated SignedSource<<255034370f128c319ec001cce6c78b26>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type WorksheetFilledBy = "ORGANISATION" | "PERSON" | "TABLE" | "%future added value";
import { FragmentRefs } from "relay-runtime";
export type ToolEntry_tool$data = {
  readonly community: {
    readonly name: string;
  } | null | undefined;
  readonly filledBy: WorksheetFilledBy;
  readonly groupMax: number;
  readonly groupMin: number;
  readonly id: string;
  readonly minutes: number;
  readonly text: {
    readonly language: string;
    readonly purposeHTML: string;
    readonly title: string;
  } | null | undefined;
  readonly " $fragmentType": "ToolEntry_tool";
};
export type ToolEntry_tool$key = {
  readonly " $data"?: ToolEntry_tool$data;
  readonly " $fragmentSpreads": FragmentRefs<"ToolEntry_tool">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [
    {
      "defaultValue": null,
      "kind": "LocalArgument",
      "name": "language"
    }
  ],
  "kind": "Fragment",
  "metadata": null,
  "name": "ToolEntry_tool",
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
      "name": "minutes",
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
      "kind": "ScalarField",
      "name": "filledBy",
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
    },
    {
      "alias": null,
      "args": [
        {
          "kind": "Variable",
          "name": "language",
          "variableName": "language"
        }
      ],
      "concreteType": "ProcessToolText",
      "kind": "LinkedField",
      "name": "text",
      "plural": false,
      "selections": [
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "language",
          "storageKey": null
        },
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
          "name": "purposeHTML",
          "storageKey": null
        }
      ],
      "storageKey": null
    }
  ],
  "type": "ProcessTool",
  "abstractKey": null
};

(node as any).hash = "decfbda6fdf913d9c96aa9949cdb8584";

export default node;

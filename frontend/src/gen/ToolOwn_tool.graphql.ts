/**
 * @generated SignedSource<<35d9b07ea97a992993fc3fa6adacccac>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type ToolOwn_tool$data = {
  readonly community: {
    readonly viewerCanAdaptTools: boolean;
  } | null | undefined;
  readonly id: string;
  readonly isRetired: boolean;
  readonly " $fragmentSpreads": FragmentRefs<"ToolRetire_tool">;
  readonly " $fragmentType": "ToolOwn_tool";
};
export type ToolOwn_tool$key = {
  readonly " $data"?: ToolOwn_tool$data;
  readonly " $fragmentSpreads": FragmentRefs<"ToolOwn_tool">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "ToolOwn_tool",
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
      "name": "isRetired",
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
          "name": "viewerCanAdaptTools",
          "storageKey": null
        }
      ],
      "storageKey": null
    },
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "ToolRetire_tool"
    }
  ],
  "type": "ProcessTool",
  "abstractKey": null
};

(node as any).hash = "165d843a867bc401c73a1c89a2e100d0";

export default node;

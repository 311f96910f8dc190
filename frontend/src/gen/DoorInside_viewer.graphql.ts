/**
 * @generated SignedSource<<8fbdedcc1177ec44bb661a34103efcfc>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type DoorInside_viewer$data = {
  readonly isGuest: boolean;
  readonly " $fragmentType": "DoorInside_viewer";
};
export type DoorInside_viewer$key = {
  readonly " $data"?: DoorInside_viewer$data;
  readonly " $fragmentSpreads": FragmentRefs<"DoorInside_viewer">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "DoorInside_viewer",
  "selections": [
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "isGuest",
      "storageKey": null
    }
  ],
  "type": "Viewer",
  "abstractKey": null
};

(node as any).hash = "f5fbc80d094529e73ba31c648f397fd6";

export default node;

/**
 * @generated SignedSource<<b544fa314a0fdf78fe70eb25404da960>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type SheetOpen_event$data = {
  readonly id: string;
  readonly " $fragmentType": "SheetOpen_event";
};
export type SheetOpen_event$key = {
  readonly " $data"?: SheetOpen_event$data;
  readonly " $fragmentSpreads": FragmentRefs<"SheetOpen_event">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "SheetOpen_event",
  "selections": [
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "id",
      "storageKey": null
    }
  ],
  "type": "Event",
  "abstractKey": null
};

(node as any).hash = "945cf4d5394cf228b6dcaa3ea64f7754";

export default node;

/**
 * @generated SignedSource<<75e633dbcc35738c0d3c4057e9e3dc61>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type PersonState = "ACTIVE" | "DEACTIVATED" | "ERASED" | "GUEST" | "%future added value";
import { FragmentRefs } from "relay-runtime";
export type PersonEntry_person$data = {
  readonly headline: string;
  readonly id: string;
  readonly isSteward: boolean;
  readonly isViewer: boolean;
  readonly name: string;
  readonly state: PersonState;
  readonly viewerCanErase: boolean;
  readonly " $fragmentSpreads": FragmentRefs<"EraseDialog_person" | "StewardButton_person">;
  readonly " $fragmentType": "PersonEntry_person";
};
export type PersonEntry_person$key = {
  readonly " $data"?: PersonEntry_person$data;
  readonly " $fragmentSpreads": FragmentRefs<"PersonEntry_person">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "PersonEntry_person",
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
      "name": "name",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "headline",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "state",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "isViewer",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "isSteward",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "viewerCanErase",
      "storageKey": null
    },
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "StewardButton_person"
    },
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "EraseDialog_person"
    }
  ],
  "type": "Person",
  "abstractKey": null
};

(node as any).hash = "d98e5316be5f605b9219e53a36bc804a";

export default node;

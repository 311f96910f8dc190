/**
 * @generated SignedSource<<fc165df8cf8b8e09e796416510d014e6>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type PersonState = "ACTIVE" | "DEACTIVATED" | "ERASED" | "GUEST" | "%future added value";
import { FragmentRefs } from "relay-runtime";
export type StewardButton_person$data = {
  readonly id: string;
  readonly isSteward: boolean;
  readonly name: string;
  readonly state: PersonState;
  readonly " $fragmentType": "StewardButton_person";
};
export type StewardButton_person$key = {
  readonly " $data"?: StewardButton_person$data;
  readonly " $fragmentSpreads": FragmentRefs<"StewardButton_person">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "StewardButton_person",
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
      "name": "isSteward",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "state",
      "storageKey": null
    }
  ],
  "type": "Person",
  "abstractKey": null
};

(node as any).hash = "e11cecad43fd4df3161f338a536c5220";

export default node;

/**
 * @generated SignedSource<<39c55094b480727c89b61826448afed1>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type ContributionAttribution = "ANONYMOUS" | "NAMED" | "ORGANISATION" | "%future added value";
import { FragmentRefs } from "relay-runtime";
export type CaptureEdit_contribution$data = {
  readonly attribution: ContributionAttribution | null | undefined;
  readonly event: {
    readonly attributions: ReadonlyArray<ContributionAttribution>;
  } | null | undefined;
  readonly id: string;
  readonly revision: number | null | undefined;
  readonly text: string;
  readonly " $fragmentType": "CaptureEdit_contribution";
};
export type CaptureEdit_contribution$key = {
  readonly " $data"?: CaptureEdit_contribution$data;
  readonly " $fragmentSpreads": FragmentRefs<"CaptureEdit_contribution">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "CaptureEdit_contribution",
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
      "name": "text",
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
      "kind": "ScalarField",
      "name": "attribution",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "Event",
      "kind": "LinkedField",
      "name": "event",
      "plural": false,
      "selections": [
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "attributions",
          "storageKey": null
        }
      ],
      "storageKey": null
    }
  ],
  "type": "Contribution",
  "abstractKey": null
};

(node as any).hash = "3f34671548691b4358982ac52d4c1c4b";

export default node;

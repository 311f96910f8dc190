/**
 * @generated SignedSource<<02f1102523d9eee39e26b165580462b6>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type PlanSeriesEnd_event$data = {
  readonly id: string;
  readonly revision: number;
  readonly viewerCanEndSeries: boolean;
  readonly " $fragmentType": "PlanSeriesEnd_event";
};
export type PlanSeriesEnd_event$key = {
  readonly " $data"?: PlanSeriesEnd_event$data;
  readonly " $fragmentSpreads": FragmentRefs<"PlanSeriesEnd_event">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "PlanSeriesEnd_event",
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
      "kind": "ScalarField",
      "name": "viewerCanEndSeries",
      "storageKey": null
    }
  ],
  "type": "Event",
  "abstractKey": null
};

(node as any).hash = "be93dfe6138a657b4cb8a0414793f96d";

export default node;

/**
 * @generated SignedSource<<79cea5762fea2630bb5ffa1d4eff2ef9>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type PlanScopeChoice_event$data = {
  readonly series: {
    readonly id: string;
  } | null | undefined;
  readonly " $fragmentType": "PlanScopeChoice_event";
};
export type PlanScopeChoice_event$key = {
  readonly " $data"?: PlanScopeChoice_event$data;
  readonly " $fragmentSpreads": FragmentRefs<"PlanScopeChoice_event">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "PlanScopeChoice_event",
  "selections": [
    {
      "alias": null,
      "args": null,
      "concreteType": "EventSeries",
      "kind": "LinkedField",
      "name": "series",
      "plural": false,
      "selections": [
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "id",
          "storageKey": null
        }
      ],
      "storageKey": null
    }
  ],
  "type": "Event",
  "abstractKey": null
};

(node as any).hash = "6a3dac380a0ddf4cb1f448d4d8dc1ba6";

export default node;

/**
 * @generated SignedSource<<a7c2bf0292237cf379c842a9511beb80>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type PlanBasics_event$data = {
  readonly endsAt: string | null | undefined;
  readonly link: string | null | undefined;
  readonly place: string;
  readonly startsAt: string | null | undefined;
  readonly title: string;
  readonly zone: string;
  readonly " $fragmentType": "PlanBasics_event";
};
export type PlanBasics_event$key = {
  readonly " $data"?: PlanBasics_event$data;
  readonly " $fragmentSpreads": FragmentRefs<"PlanBasics_event">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "PlanBasics_event",
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
      "name": "startsAt",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "endsAt",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "zone",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "place",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "link",
      "storageKey": null
    }
  ],
  "type": "Event",
  "abstractKey": null
};

(node as any).hash = "3836089bc5a8512f6fd743547b88ad0e";

export default node;

/**
 * @generated SignedSource<<e1062c389d1bdfe9257f31c72d16292b>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type CaptureMode = "NONE" | "OPEN" | "RAPPORTEUR" | "TAKEAWAYS" | "%future added value";
export type SessionKind = "CAFE" | "PART" | "%future added value";
import { FragmentRefs } from "relay-runtime";
export type PlanPart_session$data = {
  readonly captureMode: CaptureMode;
  readonly id: string;
  readonly kind: SessionKind;
  readonly minutes: number;
  readonly startsAt: string | null | undefined;
  readonly title: string;
  readonly " $fragmentType": "PlanPart_session";
};
export type PlanPart_session$key = {
  readonly " $data"?: PlanPart_session$data;
  readonly " $fragmentSpreads": FragmentRefs<"PlanPart_session">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "PlanPart_session",
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
      "name": "minutes",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "kind",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "captureMode",
      "storageKey": null
    }
  ],
  "type": "Session",
  "abstractKey": null
};

(node as any).hash = "2814eb3dd48bbca3d4ca525bfef77a7c";

export default node;

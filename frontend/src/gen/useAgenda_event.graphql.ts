/**
 * @generated SignedSource<<9ba4383546818c5e1784e658ddf14b20>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type CaptureMode = "NONE" | "OPEN" | "RAPPORTEUR" | "TAKEAWAYS" | "%future added value";
export type SessionKind = "CAFE" | "PART" | "%future added value";
import { FragmentRefs } from "relay-runtime";
export type useAgenda_event$data = {
  readonly id: string;
  readonly revision: number;
  readonly sessions: {
    readonly nodes: ReadonlyArray<{
      readonly captureMode: CaptureMode;
      readonly id: string;
      readonly kind: SessionKind;
      readonly minutes: number;
      readonly startsAt: string | null | undefined;
      readonly summary: string;
      readonly title: string;
    }>;
  };
  readonly " $fragmentType": "useAgenda_event";
};
export type useAgenda_event$key = {
  readonly " $data"?: useAgenda_event$data;
  readonly " $fragmentSpreads": FragmentRefs<"useAgenda_event">;
};

const node: ReaderFragment = (function(){
var v0 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
};
return {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "useAgenda_event",
  "selections": [
    (v0/*:: as any*/),
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "revision",
      "storageKey": null
    },
    {
      "alias": null,
      "args": [
        {
          "kind": "Literal",
          "name": "first",
          "value": 60
        }
      ],
      "concreteType": "SessionConnection",
      "kind": "LinkedField",
      "name": "sessions",
      "plural": false,
      "selections": [
        {
          "alias": null,
          "args": null,
          "concreteType": "Session",
          "kind": "LinkedField",
          "name": "nodes",
          "plural": true,
          "selections": [
            (v0/*:: as any*/),
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
              "name": "summary",
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
          "storageKey": null
        }
      ],
      "storageKey": "sessions(first:60)"
    }
  ],
  "type": "Event",
  "abstractKey": null
};
})();

(node as any).hash = "23cb66ac40a83d367282a7146214e2cc";

export default node;

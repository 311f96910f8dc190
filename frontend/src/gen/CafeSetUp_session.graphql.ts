/**
 * @generated SignedSource<<05e3bdcfeba862160a47fefb75dd6fbb>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type CafeRoundState = "ENDED" | "PLANNED" | "RUNNING" | "%future added value";
export type CaptureMode = "NONE" | "OPEN" | "RAPPORTEUR" | "TAKEAWAYS" | "%future added value";
export type SessionKind = "CAFE" | "PART" | "%future added value";
import { FragmentRefs } from "relay-runtime";
export type CafeSetUp_session$data = {
  readonly captureMode: CaptureMode;
  readonly id: string;
  readonly kind: SessionKind;
  readonly rounds: {
    readonly nodes: ReadonlyArray<{
      readonly minutes: number;
      readonly number: number;
      readonly question: string;
      readonly state: CafeRoundState;
    }>;
  };
  readonly tables: {
    readonly nodes: ReadonlyArray<{
      readonly host: {
        readonly id: string;
        readonly name: string;
      } | null | undefined;
      readonly number: number;
      readonly topic: string;
    }>;
  };
  readonly " $fragmentType": "CafeSetUp_session";
};
export type CafeSetUp_session$key = {
  readonly " $data"?: CafeSetUp_session$data;
  readonly " $fragmentSpreads": FragmentRefs<"CafeSetUp_session">;
};

const node: ReaderFragment = (function(){
var v0 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
},
v1 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "number",
  "storageKey": null
};
return {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "CafeSetUp_session",
  "selections": [
    (v0/*:: as any*/),
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
    },
    {
      "alias": null,
      "args": [
        {
          "kind": "Literal",
          "name": "first",
          "value": 100
        }
      ],
      "concreteType": "CafeTableConnection",
      "kind": "LinkedField",
      "name": "tables",
      "plural": false,
      "selections": [
        {
          "alias": null,
          "args": null,
          "concreteType": "CafeTable",
          "kind": "LinkedField",
          "name": "nodes",
          "plural": true,
          "selections": [
            (v1/*:: as any*/),
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "topic",
              "storageKey": null
            },
            {
              "alias": null,
              "args": null,
              "concreteType": "Person",
              "kind": "LinkedField",
              "name": "host",
              "plural": false,
              "selections": [
                (v0/*:: as any*/),
                {
                  "alias": null,
                  "args": null,
                  "kind": "ScalarField",
                  "name": "name",
                  "storageKey": null
                }
              ],
              "storageKey": null
            }
          ],
          "storageKey": null
        }
      ],
      "storageKey": "tables(first:100)"
    },
    {
      "alias": null,
      "args": [
        {
          "kind": "Literal",
          "name": "first",
          "value": 12
        }
      ],
      "concreteType": "CafeRoundConnection",
      "kind": "LinkedField",
      "name": "rounds",
      "plural": false,
      "selections": [
        {
          "alias": null,
          "args": null,
          "concreteType": "CafeRound",
          "kind": "LinkedField",
          "name": "nodes",
          "plural": true,
          "selections": [
            (v1/*:: as any*/),
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "question",
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
              "name": "state",
              "storageKey": null
            }
          ],
          "storageKey": null
        }
      ],
      "storageKey": "rounds(first:12)"
    }
  ],
  "type": "Session",
  "abstractKey": null
};
})();

(node as any).hash = "111a0ea44d5b6913f75eb78432144779";

export default node;

/**
 * @generated SignedSource<<e601323a168a7be8107ae136f3c43283>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type CafeRoundState = "ENDED" | "PLANNED" | "RUNNING" | "%future added value";
import { FragmentRefs } from "relay-runtime";
export type CafeRun_session$data = {
  readonly rounds: {
    readonly nodes: ReadonlyArray<{
      readonly contributionCount: number | null | undefined;
      readonly endsAt: string | null | undefined;
      readonly id: string;
      readonly minutes: number;
      readonly number: number;
      readonly question: string;
      readonly state: CafeRoundState;
    }>;
  };
  readonly " $fragmentType": "CafeRun_session";
};
export type CafeRun_session$key = {
  readonly " $data"?: CafeRun_session$data;
  readonly " $fragmentSpreads": FragmentRefs<"CafeRun_session">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "CafeRun_session",
  "selections": [
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
              "name": "number",
              "storageKey": null
            },
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
              "name": "contributionCount",
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

(node as any).hash = "52d67f4ad38b3b5daff9f0ad1a1333cc";

export default node;

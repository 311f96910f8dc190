/**
 * @generated SignedSource<<8ca0b301f5db86a4d0929f41e3b5df0e>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type LessonFate = "KEPT" | "MERGED" | "RETIRED" | "WITHDRAWN" | "%future added value";
export type LessonPolarity = "IMPROVE" | "SUSTAIN" | "%future added value";
export type LessonScope = "GENERIC" | "SPECIFIC" | "%future added value";
export type LessonStanding = "AGREED" | "BEING_AGREED" | "DRAFT" | "PROVEN_IN_USE" | "VALIDATED" | "%future added value";
export type LessonState = "AGREED" | "IDENTIFIED" | "IN_AGREEMENT" | "IN_VALIDATION" | "OBSERVATION" | "REJECTED" | "RETURNED" | "SUPERSEDED" | "UNDER_REVIEW" | "VALIDATED" | "%future added value";
import { FragmentRefs } from "relay-runtime";
export type LessonEntry_lesson$data = {
  readonly community: {
    readonly name: string;
  } | null | undefined;
  readonly fate: LessonFate;
  readonly id: string;
  readonly version: {
    readonly agreedBy: number;
    readonly agreedOrganisations: number;
    readonly language: string;
    readonly polarity: LessonPolarity;
    readonly reviewedBy: number;
    readonly scope: LessonScope;
    readonly standing: LessonStanding;
    readonly state: LessonState;
    readonly statementHTML: string;
    readonly title: string;
  } | null | undefined;
  readonly " $fragmentType": "LessonEntry_lesson";
};
export type LessonEntry_lesson$key = {
  readonly " $data"?: LessonEntry_lesson$data;
  readonly " $fragmentSpreads": FragmentRefs<"LessonEntry_lesson">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "LessonEntry_lesson",
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
      "name": "fate",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "Community",
      "kind": "LinkedField",
      "name": "community",
      "plural": false,
      "selections": [
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "name",
          "storageKey": null
        }
      ],
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "LessonVersion",
      "kind": "LinkedField",
      "name": "version",
      "plural": false,
      "selections": [
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "language",
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
          "name": "statementHTML",
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
          "name": "standing",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "polarity",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "scope",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "agreedBy",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "agreedOrganisations",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "reviewedBy",
          "storageKey": null
        }
      ],
      "storageKey": null
    }
  ],
  "type": "Lesson",
  "abstractKey": null
};

(node as any).hash = "ffe02f6661b12e5e691005e00632a971";

export default node;

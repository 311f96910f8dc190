/**
 * @generated SignedSource<<5e4e23ec310691cb088cd7d2ca13ae2c>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type LessonPolarity = "IMPROVE" | "SUSTAIN" | "%future added value";
export type LessonScope = "GENERIC" | "SPECIFIC" | "%future added value";
export type LessonStanding = "AGREED" | "BEING_AGREED" | "DRAFT" | "PROVEN_IN_USE" | "VALIDATED" | "%future added value";
export type LessonState = "AGREED" | "IDENTIFIED" | "IN_AGREEMENT" | "IN_VALIDATION" | "OBSERVATION" | "REJECTED" | "RETURNED" | "SUPERSEDED" | "UNDER_REVIEW" | "VALIDATED" | "%future added value";
import { FragmentRefs } from "relay-runtime";
export type LessonBody_version$data = {
  readonly agreedBy: number;
  readonly agreedOrganisations: number;
  readonly id: string;
  readonly language: string;
  readonly number: number;
  readonly polarity: LessonPolarity;
  readonly reviewedBy: number;
  readonly scope: LessonScope;
  readonly standing: LessonStanding;
  readonly state: LessonState;
  readonly statementHTML: string;
  readonly title: string;
  readonly " $fragmentSpreads": FragmentRefs<"LessonEvidence_version" | "LessonLadder_version" | "LessonText_version" | "LessonWalks_version">;
  readonly " $fragmentType": "LessonBody_version";
};
export type LessonBody_version$key = {
  readonly " $data"?: LessonBody_version$data;
  readonly " $fragmentSpreads": FragmentRefs<"LessonBody_version">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [
    {
      "defaultValue": null,
      "kind": "LocalArgument",
      "name": "language"
    }
  ],
  "kind": "Fragment",
  "metadata": null,
  "name": "LessonBody_version",
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
      "name": "language",
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
    },
    {
      "args": [
        {
          "kind": "Variable",
          "name": "language",
          "variableName": "language"
        }
      ],
      "kind": "FragmentSpread",
      "name": "LessonLadder_version"
    },
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "LessonText_version"
    },
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "LessonEvidence_version"
    },
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "LessonWalks_version"
    }
  ],
  "type": "LessonVersion",
  "abstractKey": null
};

(node as any).hash = "20bd26ab99e7d216c3dd25dcf9a61c70";

export default node;

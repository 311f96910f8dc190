/**
 * @generated SignedSource<<d168d540c81f9fddf8ba5093740888da>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type LessonText_version$data = {
  readonly causeHTML: string;
  readonly conditionsHTML: string;
  readonly contextHTML: string;
  readonly happenedHTML: string;
  readonly language: string;
  readonly recommendationHTML: string;
  readonly " $fragmentType": "LessonText_version";
};
export type LessonText_version$key = {
  readonly " $data"?: LessonText_version$data;
  readonly " $fragmentSpreads": FragmentRefs<"LessonText_version">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "LessonText_version",
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
      "name": "contextHTML",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "happenedHTML",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "causeHTML",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "recommendationHTML",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "conditionsHTML",
      "storageKey": null
    }
  ],
  "type": "LessonVersion",
  "abstractKey": null
};

(node as any).hash = "89547f9d927c3f2af1dc50671b33ded7";

export default node;

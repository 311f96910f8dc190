/**
 * @generated SignedSource<<c24ba7a5b0da814d5a258f6a464addc8>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type CompetencyLine_competency$data = {
  readonly careCount: {
    readonly totalCount: number;
  };
  readonly code: string;
  readonly id: string;
  readonly name: string;
  readonly " $fragmentType": "CompetencyLine_competency";
};
export type CompetencyLine_competency$key = {
  readonly " $data"?: CompetencyLine_competency$data;
  readonly " $fragmentSpreads": FragmentRefs<"CompetencyLine_competency">;
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
  "name": "CompetencyLine_competency",
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
      "args": [
        {
          "kind": "Variable",
          "name": "language",
          "variableName": "language"
        }
      ],
      "kind": "ScalarField",
      "name": "name",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "code",
      "storageKey": null
    },
    {
      "alias": "careCount",
      "args": [
        {
          "kind": "Literal",
          "name": "first",
          "value": 1
        }
      ],
      "concreteType": "CommunityCompetencyConnection",
      "kind": "LinkedField",
      "name": "communities",
      "plural": false,
      "selections": [
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "totalCount",
          "storageKey": null
        }
      ],
      "storageKey": "communities(first:1)"
    }
  ],
  "type": "Competency",
  "abstractKey": null
};

(node as any).hash = "871644491dea3c11311f1e6cc40cdd96";

export default node;

/**
 * @generated SignedSource<<259c58ff71e81a1436bc71c4448a62df>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type CompetencyLevels_competency$data = {
  readonly descriptors: {
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly language: string;
      readonly level: {
        readonly name: string;
        readonly rank: number;
      } | null | undefined;
      readonly text: string;
    }>;
  };
  readonly " $fragmentType": "CompetencyLevels_competency";
};
export type CompetencyLevels_competency$key = {
  readonly " $data"?: CompetencyLevels_competency$data;
  readonly " $fragmentSpreads": FragmentRefs<"CompetencyLevels_competency">;
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
  "name": "CompetencyLevels_competency",
  "selections": [
    {
      "alias": null,
      "args": [
        {
          "kind": "Literal",
          "name": "first",
          "value": 50
        }
      ],
      "concreteType": "LevelDescriptorConnection",
      "kind": "LinkedField",
      "name": "descriptors",
      "plural": false,
      "selections": [
        {
          "alias": null,
          "args": null,
          "concreteType": "LevelDescriptor",
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
              "name": "text",
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
              "concreteType": "ProficiencyLevel",
              "kind": "LinkedField",
              "name": "level",
              "plural": false,
              "selections": [
                {
                  "alias": null,
                  "args": null,
                  "kind": "ScalarField",
                  "name": "rank",
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
                }
              ],
              "storageKey": null
            }
          ],
          "storageKey": null
        }
      ],
      "storageKey": "descriptors(first:50)"
    }
  ],
  "type": "Competency",
  "abstractKey": null
};

(node as any).hash = "0603651310e83c28facd71ffe062730e";

export default node;

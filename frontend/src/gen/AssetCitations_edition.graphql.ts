/**
 * @generated SignedSource<<88b4592364c191caedc58c22d7513bb6>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type LessonStanding = "AGREED" | "BEING_AGREED" | "DRAFT" | "PROVEN_IN_USE" | "VALIDATED" | "%future added value";
import { FragmentRefs } from "relay-runtime";
export type AssetCitations_edition$data = {
  readonly citations: {
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly section: {
        readonly heading: string;
        readonly id: string;
      } | null | undefined;
      readonly version: {
        readonly agreedBy: number;
        readonly agreedOrganisations: number;
        readonly id: string;
        readonly language: string;
        readonly lesson: {
          readonly id: string;
        } | null | undefined;
        readonly number: number;
        readonly reviewedBy: number;
        readonly standing: LessonStanding;
        readonly title: string;
      } | null | undefined;
    }>;
  };
  readonly " $fragmentType": "AssetCitations_edition";
};
export type AssetCitations_edition$key = {
  readonly " $data"?: AssetCitations_edition$data;
  readonly " $fragmentSpreads": FragmentRefs<"AssetCitations_edition">;
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
  "name": "AssetCitations_edition",
  "selections": [
    {
      "alias": null,
      "args": [
        {
          "kind": "Literal",
          "name": "first",
          "value": 100
        }
      ],
      "concreteType": "AssetCitationConnection",
      "kind": "LinkedField",
      "name": "citations",
      "plural": false,
      "selections": [
        {
          "alias": null,
          "args": null,
          "concreteType": "AssetCitation",
          "kind": "LinkedField",
          "name": "nodes",
          "plural": true,
          "selections": [
            (v0/*:: as any*/),
            {
              "alias": null,
              "args": null,
              "concreteType": "AssetSection",
              "kind": "LinkedField",
              "name": "section",
              "plural": false,
              "selections": [
                (v0/*:: as any*/),
                {
                  "alias": null,
                  "args": null,
                  "kind": "ScalarField",
                  "name": "heading",
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
                (v0/*:: as any*/),
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
                  "name": "language",
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
                  "alias": null,
                  "args": null,
                  "concreteType": "Lesson",
                  "kind": "LinkedField",
                  "name": "lesson",
                  "plural": false,
                  "selections": [
                    (v0/*:: as any*/)
                  ],
                  "storageKey": null
                }
              ],
              "storageKey": null
            }
          ],
          "storageKey": null
        }
      ],
      "storageKey": "citations(first:100)"
    }
  ],
  "type": "AssetEdition",
  "abstractKey": null
};
})();

(node as any).hash = "2d3c2b32cbd828fe14520c60f50eddf2";

export default node;

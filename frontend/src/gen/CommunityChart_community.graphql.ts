/**
 * @generated SignedSource<<19ce8a12b594cc8f4a559e981a3ae9eb>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type CommunityStage = "COALESCING" | "MATURING" | "POTENTIAL" | "STEWARDSHIP" | "TRANSFORMATION" | "%future added value";
import { FragmentRefs } from "relay-runtime";
export type CommunityChart_community$data = {
  readonly competencies: {
    readonly nodes: ReadonlyArray<{
      readonly competency: {
        readonly name: string;
      } | null | undefined;
      readonly id: string;
    }>;
    readonly totalCount: number;
  };
  readonly id: string;
  readonly slug: string;
  readonly stage: CommunityStage | null | undefined;
  readonly " $fragmentType": "CommunityChart_community";
};
export type CommunityChart_community$key = {
  readonly " $data"?: CommunityChart_community$data;
  readonly " $fragmentSpreads": FragmentRefs<"CommunityChart_community">;
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
  "argumentDefinitions": [
    {
      "kind": "RootArgument",
      "name": "language"
    }
  ],
  "kind": "Fragment",
  "metadata": null,
  "name": "CommunityChart_community",
  "selections": [
    (v0/*:: as any*/),
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "slug",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "stage",
      "storageKey": null
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
      "concreteType": "CommunityCompetencyConnection",
      "kind": "LinkedField",
      "name": "competencies",
      "plural": false,
      "selections": [
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "totalCount",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "concreteType": "CommunityCompetency",
          "kind": "LinkedField",
          "name": "nodes",
          "plural": true,
          "selections": [
            (v0/*:: as any*/),
            {
              "alias": null,
              "args": null,
              "concreteType": "Competency",
              "kind": "LinkedField",
              "name": "competency",
              "plural": false,
              "selections": [
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
      "storageKey": "competencies(first:12)"
    }
  ],
  "type": "Community",
  "abstractKey": null
};
})();

(node as any).hash = "e7a44a5028ef8f0208e6791729dcaac3";

export default node;

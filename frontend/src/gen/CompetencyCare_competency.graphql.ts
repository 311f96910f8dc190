/**
 * @generated SignedSource<<be003762c090936a24fab932e0d48bb8>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type CommunityStage = "COALESCING" | "MATURING" | "POTENTIAL" | "STEWARDSHIP" | "TRANSFORMATION" | "%future added value";
import { FragmentRefs } from "relay-runtime";
export type CompetencyCare_competency$data = {
  readonly communities: {
    readonly edges: ReadonlyArray<{
      readonly node: {
        readonly community: {
          readonly name: string;
          readonly slug: string;
          readonly stage: CommunityStage | null | undefined;
        } | null | undefined;
        readonly id: string;
        readonly targetRank: number | null | undefined;
      };
    }>;
  };
  readonly id: string;
  readonly " $fragmentType": "CompetencyCare_competency";
};
export type CompetencyCare_competency$key = {
  readonly " $data"?: CompetencyCare_competency$data;
  readonly " $fragmentSpreads": FragmentRefs<"CompetencyCare_competency">;
};

import CompetencyCareMoreQuery_graphql from './CompetencyCareMoreQuery.graphql';

const node: ReaderFragment = (function(){
var v0 = [
  "communities"
],
v1 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
};
return {
  "argumentDefinitions": [
    {
      "defaultValue": 20,
      "kind": "LocalArgument",
      "name": "careCount"
    },
    {
      "defaultValue": null,
      "kind": "LocalArgument",
      "name": "careCursor"
    }
  ],
  "kind": "Fragment",
  "metadata": {
    "connection": [
      {
        "count": "careCount",
        "cursor": "careCursor",
        "direction": "forward",
        "path": (v0/*:: as any*/)
      }
    ],
    "refetch": {
      "connection": {
        "forward": {
          "count": "careCount",
          "cursor": "careCursor"
        },
        "backward": null,
        "path": (v0/*:: as any*/)
      },
      "fragmentPathInResult": [
        "node"
      ],
      "operation": CompetencyCareMoreQuery_graphql,
      "identifierInfo": {
        "identifierField": "id",
        "identifierQueryVariableName": "id"
      }
    }
  },
  "name": "CompetencyCare_competency",
  "selections": [
    {
      "alias": "communities",
      "args": null,
      "concreteType": "CommunityCompetencyConnection",
      "kind": "LinkedField",
      "name": "__CompetencyCare_communities_connection",
      "plural": false,
      "selections": [
        {
          "alias": null,
          "args": null,
          "concreteType": "CommunityCompetencyEdge",
          "kind": "LinkedField",
          "name": "edges",
          "plural": true,
          "selections": [
            {
              "alias": null,
              "args": null,
              "concreteType": "CommunityCompetency",
              "kind": "LinkedField",
              "name": "node",
              "plural": false,
              "selections": [
                (v1/*:: as any*/),
                {
                  "alias": null,
                  "args": null,
                  "kind": "ScalarField",
                  "name": "targetRank",
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
                      "name": "slug",
                      "storageKey": null
                    },
                    {
                      "alias": null,
                      "args": null,
                      "kind": "ScalarField",
                      "name": "name",
                      "storageKey": null
                    },
                    {
                      "alias": null,
                      "args": null,
                      "kind": "ScalarField",
                      "name": "stage",
                      "storageKey": null
                    }
                  ],
                  "storageKey": null
                },
                {
                  "alias": null,
                  "args": null,
                  "kind": "ScalarField",
                  "name": "__typename",
                  "storageKey": null
                }
              ],
              "storageKey": null
            },
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "cursor",
              "storageKey": null
            }
          ],
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "concreteType": "PageInfo",
          "kind": "LinkedField",
          "name": "pageInfo",
          "plural": false,
          "selections": [
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "endCursor",
              "storageKey": null
            },
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "hasNextPage",
              "storageKey": null
            }
          ],
          "storageKey": null
        }
      ],
      "storageKey": null
    },
    (v1/*:: as any*/)
  ],
  "type": "Competency",
  "abstractKey": null
};
})();

(node as any).hash = "f4668328037e23ee4f00b3615e0c24e8";

export default node;

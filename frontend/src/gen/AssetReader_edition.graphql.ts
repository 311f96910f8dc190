/**
 * @generated SignedSource<<c443db5be5d9603613f3b5c2aaf55183>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type AssetReader_edition$data = {
  readonly id: string;
  readonly language: string;
  readonly sections: {
    readonly edges: ReadonlyArray<{
      readonly node: {
        readonly heading: string;
        readonly id: string;
        readonly " $fragmentSpreads": FragmentRefs<"AssetSection_section">;
      };
    }>;
    readonly totalCount: number;
  };
  readonly " $fragmentSpreads": FragmentRefs<"AssetCitations_edition" | "AssetCover_edition">;
  readonly " $fragmentType": "AssetReader_edition";
};
export type AssetReader_edition$key = {
  readonly " $data"?: AssetReader_edition$data;
  readonly " $fragmentSpreads": FragmentRefs<"AssetReader_edition">;
};

import AssetReaderMoreQuery_graphql from './AssetReaderMoreQuery.graphql';

const node: ReaderFragment = (function(){
var v0 = [
  "sections"
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
      "defaultValue": 50,
      "kind": "LocalArgument",
      "name": "sectionCount"
    },
    {
      "defaultValue": null,
      "kind": "LocalArgument",
      "name": "sectionCursor"
    }
  ],
  "kind": "Fragment",
  "metadata": {
    "connection": [
      {
        "count": "sectionCount",
        "cursor": "sectionCursor",
        "direction": "forward",
        "path": (v0/*:: as any*/)
      }
    ],
    "refetch": {
      "connection": {
        "forward": {
          "count": "sectionCount",
          "cursor": "sectionCursor"
        },
        "backward": null,
        "path": (v0/*:: as any*/)
      },
      "fragmentPathInResult": [
        "node"
      ],
      "operation": AssetReaderMoreQuery_graphql,
      "identifierInfo": {
        "identifierField": "id",
        "identifierQueryVariableName": "id"
      }
    }
  },
  "name": "AssetReader_edition",
  "selections": [
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "language",
      "storageKey": null
    },
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "AssetCover_edition"
    },
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "AssetCitations_edition"
    },
    {
      "alias": "sections",
      "args": null,
      "concreteType": "AssetSectionConnection",
      "kind": "LinkedField",
      "name": "__AssetReader_sections_connection",
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
          "concreteType": "AssetSectionEdge",
          "kind": "LinkedField",
          "name": "edges",
          "plural": true,
          "selections": [
            {
              "alias": null,
              "args": null,
              "concreteType": "AssetSection",
              "kind": "LinkedField",
              "name": "node",
              "plural": false,
              "selections": [
                (v1/*:: as any*/),
                {
                  "alias": null,
                  "args": null,
                  "kind": "ScalarField",
                  "name": "heading",
                  "storageKey": null
                },
                {
                  "args": null,
                  "kind": "FragmentSpread",
                  "name": "AssetSection_section"
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
  "type": "AssetEdition",
  "abstractKey": null
};
})();

(node as any).hash = "0056438b1a3eeadcdda0ca986a6a95b3";

export default node;

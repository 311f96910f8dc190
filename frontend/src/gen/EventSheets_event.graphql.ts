/**
 * @generated SignedSource<<c4d75cbcdb5ec417c9dd86eff9d14b22>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type WorksheetFilledBy = "ORGANISATION" | "PERSON" | "TABLE" | "%future added value";
import { FragmentRefs } from "relay-runtime";
export type EventSheets_event$data = {
  readonly id: string;
  readonly worksheets: {
    readonly edges: ReadonlyArray<{
      readonly node: {
        readonly filledBy: WorksheetFilledBy;
        readonly id: string;
        readonly organisation: {
          readonly name: string;
        } | null | undefined;
        readonly person: {
          readonly name: string;
        } | null | undefined;
        readonly tableNumber: number | null | undefined;
        readonly title: string;
      };
    }>;
  };
  readonly " $fragmentType": "EventSheets_event";
};
export type EventSheets_event$key = {
  readonly " $data"?: EventSheets_event$data;
  readonly " $fragmentSpreads": FragmentRefs<"EventSheets_event">;
};

import EventSheetsMoreQuery_graphql from './EventSheetsMoreQuery.graphql';

const node: ReaderFragment = (function(){
var v0 = [
  "worksheets"
],
v1 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
},
v2 = [
  {
    "alias": null,
    "args": null,
    "kind": "ScalarField",
    "name": "name",
    "storageKey": null
  }
];
return {
  "argumentDefinitions": [
    {
      "defaultValue": 30,
      "kind": "LocalArgument",
      "name": "sheetCount"
    },
    {
      "defaultValue": null,
      "kind": "LocalArgument",
      "name": "sheetCursor"
    }
  ],
  "kind": "Fragment",
  "metadata": {
    "connection": [
      {
        "count": "sheetCount",
        "cursor": "sheetCursor",
        "direction": "forward",
        "path": (v0/*:: as any*/)
      }
    ],
    "refetch": {
      "connection": {
        "forward": {
          "count": "sheetCount",
          "cursor": "sheetCursor"
        },
        "backward": null,
        "path": (v0/*:: as any*/)
      },
      "fragmentPathInResult": [
        "node"
      ],
      "operation": EventSheetsMoreQuery_graphql,
      "identifierInfo": {
        "identifierField": "id",
        "identifierQueryVariableName": "id"
      }
    }
  },
  "name": "EventSheets_event",
  "selections": [
    {
      "alias": "worksheets",
      "args": null,
      "concreteType": "WorksheetConnection",
      "kind": "LinkedField",
      "name": "__EventSheets_worksheets_connection",
      "plural": false,
      "selections": [
        {
          "alias": null,
          "args": null,
          "concreteType": "WorksheetEdge",
          "kind": "LinkedField",
          "name": "edges",
          "plural": true,
          "selections": [
            {
              "alias": null,
              "args": null,
              "concreteType": "Worksheet",
              "kind": "LinkedField",
              "name": "node",
              "plural": false,
              "selections": [
                (v1/*:: as any*/),
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
                  "name": "tableNumber",
                  "storageKey": null
                },
                {
                  "alias": null,
                  "args": null,
                  "kind": "ScalarField",
                  "name": "filledBy",
                  "storageKey": null
                },
                {
                  "alias": null,
                  "args": null,
                  "concreteType": "Organisation",
                  "kind": "LinkedField",
                  "name": "organisation",
                  "plural": false,
                  "selections": (v2/*:: as any*/),
                  "storageKey": null
                },
                {
                  "alias": null,
                  "args": null,
                  "concreteType": "Person",
                  "kind": "LinkedField",
                  "name": "person",
                  "plural": false,
                  "selections": (v2/*:: as any*/),
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
  "type": "Event",
  "abstractKey": null
};
})();

(node as any).hash = "123d9972d571327f5959887179e55c87";

export default node;

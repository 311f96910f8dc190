/**
 * @generated SignedSource<<4d6496eb1b01d060de922b29464d02a5>>
 * @relayHash d651a187e42ba4af3ac5c54a1d178798
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 5c22d5a424f5d61c50ad12a2728d4040fe727201c0fa21bc0494c0ad27f2f253

import { ConcreteRequest } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type CafeRoundState = "ENDED" | "PLANNED" | "RUNNING" | "%future added value";
export type RoomScreenQuery$variables = {
  id: string;
};
export type RoomScreenQuery$data = {
  readonly event: {
    readonly code: string | null | undefined;
    readonly id: string;
    readonly questions: ReadonlyArray<string>;
    readonly sessions: {
      readonly nodes: ReadonlyArray<{
        readonly id: string;
        readonly rounds: {
          readonly nodes: ReadonlyArray<{
            readonly endsAt: string | null | undefined;
            readonly id: string;
            readonly minutes: number;
            readonly number: number;
            readonly question: string;
            readonly state: CafeRoundState;
          }>;
        };
      }>;
    };
    readonly title: string;
    readonly " $fragmentSpreads": FragmentRefs<"RoomScreenSaid_event">;
  } | null | undefined;
};
export type RoomScreenQuery = {
  response: RoomScreenQuery$data;
  variables: RoomScreenQuery$variables;
};

const node: ConcreteRequest = (function(){
var v0 = [
  {
    "defaultValue": null,
    "kind": "LocalArgument",
    "name": "id"
  }
],
v1 = [
  {
    "kind": "Variable",
    "name": "id",
    "variableName": "id"
  }
],
v2 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
},
v3 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "title",
  "storageKey": null
},
v4 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "code",
  "storageKey": null
},
v5 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "questions",
  "storageKey": null
},
v6 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "state",
  "storageKey": null
},
v7 = {
  "alias": null,
  "args": [
    {
      "kind": "Literal",
      "name": "first",
      "value": 20
    }
  ],
  "concreteType": "SessionConnection",
  "kind": "LinkedField",
  "name": "sessions",
  "plural": false,
  "selections": [
    {
      "alias": null,
      "args": null,
      "concreteType": "Session",
      "kind": "LinkedField",
      "name": "nodes",
      "plural": true,
      "selections": [
        (v2/*:: as any*/),
        {
          "alias": null,
          "args": [
            {
              "kind": "Literal",
              "name": "first",
              "value": 12
            }
          ],
          "concreteType": "CafeRoundConnection",
          "kind": "LinkedField",
          "name": "rounds",
          "plural": false,
          "selections": [
            {
              "alias": null,
              "args": null,
              "concreteType": "CafeRound",
              "kind": "LinkedField",
              "name": "nodes",
              "plural": true,
              "selections": [
                (v2/*:: as any*/),
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
                  "name": "question",
                  "storageKey": null
                },
                {
                  "alias": null,
                  "args": null,
                  "kind": "ScalarField",
                  "name": "minutes",
                  "storageKey": null
                },
                (v6/*:: as any*/),
                {
                  "alias": null,
                  "args": null,
                  "kind": "ScalarField",
                  "name": "endsAt",
                  "storageKey": null
                }
              ],
              "storageKey": null
            }
          ],
          "storageKey": "rounds(first:12)"
        }
      ],
      "storageKey": null
    }
  ],
  "storageKey": "sessions(first:20)"
},
v8 = [
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
    "concreteType": "Contribution",
    "kind": "LinkedField",
    "name": "nodes",
    "plural": true,
    "selections": [
      (v2/*:: as any*/),
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
        "name": "byline",
        "storageKey": null
      },
      (v6/*:: as any*/)
    ],
    "storageKey": null
  }
];
return {
  "fragment": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Fragment",
    "metadata": null,
    "name": "RoomScreenQuery",
    "selections": [
      {
        "alias": null,
        "args": (v1/*:: as any*/),
        "concreteType": "Event",
        "kind": "LinkedField",
        "name": "event",
        "plural": false,
        "selections": [
          (v2/*:: as any*/),
          (v3/*:: as any*/),
          (v4/*:: as any*/),
          (v5/*:: as any*/),
          (v7/*:: as any*/),
          {
            "args": null,
            "kind": "FragmentSpread",
            "name": "RoomScreenSaid_event"
          }
        ],
        "storageKey": null
      }
    ],
    "type": "Query",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "RoomScreenQuery",
    "selections": [
      {
        "alias": null,
        "args": (v1/*:: as any*/),
        "concreteType": "Event",
        "kind": "LinkedField",
        "name": "event",
        "plural": false,
        "selections": [
          (v2/*:: as any*/),
          (v3/*:: as any*/),
          (v4/*:: as any*/),
          (v5/*:: as any*/),
          (v7/*:: as any*/),
          {
            "alias": "takeaways",
            "args": [
              {
                "kind": "Literal",
                "name": "kind",
                "value": "TAKEAWAY"
              },
              {
                "kind": "Literal",
                "name": "last",
                "value": 8
              }
            ],
            "concreteType": "ContributionConnection",
            "kind": "LinkedField",
            "name": "contributions",
            "plural": false,
            "selections": (v8/*:: as any*/),
            "storageKey": "contributions(kind:\"TAKEAWAY\",last:8)"
          },
          {
            "alias": "pledges",
            "args": [
              {
                "kind": "Literal",
                "name": "kind",
                "value": "PLEDGE"
              },
              {
                "kind": "Literal",
                "name": "last",
                "value": 4
              }
            ],
            "concreteType": "ContributionConnection",
            "kind": "LinkedField",
            "name": "contributions",
            "plural": false,
            "selections": (v8/*:: as any*/),
            "storageKey": "contributions(kind:\"PLEDGE\",last:4)"
          }
        ],
        "storageKey": null
      }
    ]
  },
  "params": {
    "id": "5c22d5a424f5d61c50ad12a2728d4040fe727201c0fa21bc0494c0ad27f2f253",
    "metadata": {},
    "name": "RoomScreenQuery",
    "operationKind": "query",
    "text": null
  }
};
})();

(node as any).hash = "203963d34582e9dcf9ae998cc785738e";

import { PreloadableQueryRegistry } from 'relay-runtime';
PreloadableQueryRegistry.set(node.params.id, node);

export default node;

/**
 * @generated SignedSource<<2cf10a69c4765202bff7be13d8daf9ed>>
 * @relayHash 2b6df86f92e27d07e9cc6015be8e596e
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID af4d76e2552d59e442b5521828f26264280d535abe1d94d26b0dacfff6e5760b

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
        readonly tables: {
          readonly nodes: ReadonlyArray<{
            readonly hostName: string | null | undefined;
            readonly number: number;
            readonly topic: string;
          }>;
        };
        readonly tool: {
          readonly id: string;
        } | null | undefined;
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
v6 = [
  {
    "kind": "Literal",
    "name": "first",
    "value": 20
  }
],
v7 = {
  "alias": null,
  "args": null,
  "concreteType": "ProcessTool",
  "kind": "LinkedField",
  "name": "tool",
  "plural": false,
  "selections": [
    (v2/*:: as any*/)
  ],
  "storageKey": null
},
v8 = [
  {
    "kind": "Literal",
    "name": "first",
    "value": 100
  }
],
v9 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "number",
  "storageKey": null
},
v10 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "topic",
  "storageKey": null
},
v11 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "hostName",
  "storageKey": null
},
v12 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "state",
  "storageKey": null
},
v13 = {
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
        (v9/*:: as any*/),
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
        (v12/*:: as any*/),
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
},
v14 = [
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
      (v12/*:: as any*/)
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
          {
            "alias": null,
            "args": (v6/*:: as any*/),
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
                  (v7/*:: as any*/),
                  {
                    "alias": null,
                    "args": (v8/*:: as any*/),
                    "concreteType": "CafeTableConnection",
                    "kind": "LinkedField",
                    "name": "tables",
                    "plural": false,
                    "selections": [
                      {
                        "alias": null,
                        "args": null,
                        "concreteType": "CafeTable",
                        "kind": "LinkedField",
                        "name": "nodes",
                        "plural": true,
                        "selections": [
                          (v9/*:: as any*/),
                          (v10/*:: as any*/),
                          (v11/*:: as any*/)
                        ],
                        "storageKey": null
                      }
                    ],
                    "storageKey": "tables(first:100)"
                  },
                  (v13/*:: as any*/)
                ],
                "storageKey": null
              }
            ],
            "storageKey": "sessions(first:20)"
          },
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
          {
            "alias": null,
            "args": (v6/*:: as any*/),
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
                  (v7/*:: as any*/),
                  {
                    "alias": null,
                    "args": (v8/*:: as any*/),
                    "concreteType": "CafeTableConnection",
                    "kind": "LinkedField",
                    "name": "tables",
                    "plural": false,
                    "selections": [
                      {
                        "alias": null,
                        "args": null,
                        "concreteType": "CafeTable",
                        "kind": "LinkedField",
                        "name": "nodes",
                        "plural": true,
                        "selections": [
                          (v9/*:: as any*/),
                          (v10/*:: as any*/),
                          (v11/*:: as any*/),
                          (v2/*:: as any*/)
                        ],
                        "storageKey": null
                      }
                    ],
                    "storageKey": "tables(first:100)"
                  },
                  (v13/*:: as any*/)
                ],
                "storageKey": null
              }
            ],
            "storageKey": "sessions(first:20)"
          },
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
            "selections": (v14/*:: as any*/),
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
            "selections": (v14/*:: as any*/),
            "storageKey": "contributions(kind:\"PLEDGE\",last:4)"
          }
        ],
        "storageKey": null
      }
    ]
  },
  "params": {
    "id": "af4d76e2552d59e442b5521828f26264280d535abe1d94d26b0dacfff6e5760b",
    "metadata": {},
    "name": "RoomScreenQuery",
    "operationKind": "query",
    "text": null
  }
};
})();

(node as any).hash = "cf15fb42ae3b48f7f84be4a72038f050";

import { PreloadableQueryRegistry } from 'relay-runtime';
PreloadableQueryRegistry.set(node.params.id, node);

export default node;

/**
 * @generated SignedSource<<8564c8378063a3e5f18222404062402a>>
 * @relayHash 0e421ded5bb4468a72208df5fc27d861
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 9e38d3d1cbda160054328c858154bf7abba6c3bd939a3b60b9ae3f0e9436e1c7

import { ConcreteRequest } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type UserErrorCode = "ALREADY_ANNOUNCED" | "ALREADY_BEGUN" | "ALREADY_MEMBER" | "ALREADY_REGISTERED" | "ARCHIVED" | "BY_INVITATION" | "CANCELLED" | "CONFLICT" | "CONFLICT_OF_INTEREST" | "EVENT_BEGUN" | "EVENT_CLOSED" | "EVENT_OVER" | "EXPIRED" | "FORBIDDEN" | "IDEMPOTENCY_MISMATCH" | "INVALID" | "IN_SERIES" | "LAST_COORDINATOR" | "NOT_ANNOUNCED" | "NOT_APPROVED" | "NOT_A_MEMBER" | "NOT_BEGUN" | "NOT_FOUND" | "NOT_IN_SERIES" | "NOT_PENDING" | "NOT_REGISTERED" | "NOT_TAKEN" | "NO_DATE" | "OWN_EDIT" | "REQUEST_PENDING" | "REQUIRED" | "SUSPENDED" | "TAKEN" | "TOKEN_SCOPE" | "TOO_EARLY" | "TOO_LONG" | "TOO_MANY_ATTEMPTS" | "UNAUTHENTICATED" | "WITHDRAWN" | "WRONG_CREDENTIALS" | "%future added value";
export type CalendarFeedCreateInput = {
  communityId?: string | null | undefined;
};
export type CalendarFeedsMutation$variables = {
  connections: ReadonlyArray<string>;
  input: CalendarFeedCreateInput;
};
export type CalendarFeedsMutation$data = {
  readonly calendarFeedCreate: {
    readonly calendarFeed: {
      readonly id: string;
      readonly " $fragmentSpreads": FragmentRefs<"CalendarFeedEntry_feed">;
    } | null | undefined;
    readonly url: string | null | undefined;
    readonly userErrors: ReadonlyArray<{
      readonly code: UserErrorCode;
      readonly field: ReadonlyArray<string> | null | undefined;
      readonly message: string;
    }>;
  };
};
export type CalendarFeedsMutation = {
  response: CalendarFeedsMutation$data;
  variables: CalendarFeedsMutation$variables;
};

const node: ConcreteRequest = (function(){
var v0 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "connections"
},
v1 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "input"
},
v2 = [
  {
    "kind": "Variable",
    "name": "input",
    "variableName": "input"
  }
],
v3 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "url",
  "storageKey": null
},
v4 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
},
v5 = {
  "alias": null,
  "args": null,
  "concreteType": "UserError",
  "kind": "LinkedField",
  "name": "userErrors",
  "plural": true,
  "selections": [
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "code",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "field",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "message",
      "storageKey": null
    }
  ],
  "storageKey": null
};
return {
  "fragment": {
    "argumentDefinitions": [
      (v0/*:: as any*/),
      (v1/*:: as any*/)
    ],
    "kind": "Fragment",
    "metadata": null,
    "name": "CalendarFeedsMutation",
    "selections": [
      {
        "alias": null,
        "args": (v2/*:: as any*/),
        "concreteType": "CalendarFeedCreatePayload",
        "kind": "LinkedField",
        "name": "calendarFeedCreate",
        "plural": false,
        "selections": [
          (v3/*:: as any*/),
          {
            "alias": null,
            "args": null,
            "concreteType": "CalendarFeed",
            "kind": "LinkedField",
            "name": "calendarFeed",
            "plural": false,
            "selections": [
              (v4/*:: as any*/),
              {
                "args": null,
                "kind": "FragmentSpread",
                "name": "CalendarFeedEntry_feed"
              }
            ],
            "storageKey": null
          },
          (v5/*:: as any*/)
        ],
        "storageKey": null
      }
    ],
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": [
      (v1/*:: as any*/),
      (v0/*:: as any*/)
    ],
    "kind": "Operation",
    "name": "CalendarFeedsMutation",
    "selections": [
      {
        "alias": null,
        "args": (v2/*:: as any*/),
        "concreteType": "CalendarFeedCreatePayload",
        "kind": "LinkedField",
        "name": "calendarFeedCreate",
        "plural": false,
        "selections": [
          (v3/*:: as any*/),
          {
            "alias": null,
            "args": null,
            "concreteType": "CalendarFeed",
            "kind": "LinkedField",
            "name": "calendarFeed",
            "plural": false,
            "selections": [
              (v4/*:: as any*/),
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "hint",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "createdAt",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "lastUsedAt",
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
                    "name": "name",
                    "storageKey": null
                  },
                  (v4/*:: as any*/)
                ],
                "storageKey": null
              }
            ],
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "filters": null,
            "handle": "prependNode",
            "key": "",
            "kind": "LinkedHandle",
            "name": "calendarFeed",
            "handleArgs": [
              {
                "kind": "Variable",
                "name": "connections",
                "variableName": "connections"
              },
              {
                "kind": "Literal",
                "name": "edgeTypeName",
                "value": "CalendarFeedEdge"
              }
            ]
          },
          (v5/*:: as any*/)
        ],
        "storageKey": null
      }
    ]
  },
  "params": {
    "id": "9e38d3d1cbda160054328c858154bf7abba6c3bd939a3b60b9ae3f0e9436e1c7",
    "metadata": {},
    "name": "CalendarFeedsMutation",
    "operationKind": "mutation",
    "text": null
  }
};
})();

(node as any).hash = "fdd1f5b20f825f5781190d30809e8d6a";

export default node;

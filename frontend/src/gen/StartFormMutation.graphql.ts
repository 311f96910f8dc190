/**
 * @generated SignedSource<<8a37d74ecdedb02cca7d2e5bdc4cda1c>>
 * @relayHash b22ef677190f9246e84aab7f723d57e8
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 486d05f98ddd1908e94226d8de28e51ff819cc2f913ead243e20f1b853fd6b69

import { ConcreteRequest } from 'relay-runtime';
export type CommunityScale = "CITY" | "LOCAL" | "NATION" | "ORGANISATION" | "PARTNERSHIP" | "REGION" | "WORLD" | "%future added value";
export type CommunityStage = "COALESCING" | "MATURING" | "POTENTIAL" | "STEWARDSHIP" | "TRANSFORMATION" | "%future added value";
export type CommunityVisibility = "LISTED" | "PRIVATE" | "PUBLIC" | "%future added value";
export type JoinPolicy = "BY_INVITATION" | "ON_REQUEST" | "OPEN" | "%future added value";
export type UserErrorCode = "ALREADY_ANNOUNCED" | "ALREADY_BEGUN" | "ALREADY_MEMBER" | "ALREADY_REGISTERED" | "ARCHIVED" | "ASKED_TODAY" | "ATTENDANCE_MISSING" | "BY_INVITATION" | "CANCELLED" | "CONFLICT" | "CONFLICT_OF_INTEREST" | "EVENT_BEGUN" | "EVENT_CLOSED" | "EVENT_OVER" | "EXPIRED" | "FORBIDDEN" | "IDEMPOTENCY_MISMATCH" | "INVALID" | "IN_SERIES" | "LAST_COORDINATOR" | "NOBODY_MISSING" | "NOT_ANNOUNCED" | "NOT_APPROVED" | "NOT_A_MEMBER" | "NOT_BEGUN" | "NOT_FOUND" | "NOT_IN_SERIES" | "NOT_PENDING" | "NOT_REGISTERED" | "NOT_TAKEN" | "NO_DATE" | "OWN_EDIT" | "REQUEST_PENDING" | "REQUIRED" | "REVIEW_CLOSED" | "REVIEW_MISSING" | "REVIEW_OPEN" | "REVIEW_TOGETHER" | "STAYS_IN_ROOM" | "SUSPENDED" | "TAKEN" | "TOKEN_SCOPE" | "TOO_EARLY" | "TOO_LONG" | "TOO_MANY_ATTEMPTS" | "UNAUTHENTICATED" | "WITHDRAWN" | "WRONG_CREDENTIALS" | "%future added value";
export type CommunityStartInput = {
  cadence?: string | null | undefined;
  charter?: string | null | undefined;
  community?: string | null | undefined;
  domain: string;
  hostId?: string | null | undefined;
  idempotencyKey?: string | null | undefined;
  joinPolicy?: JoinPolicy | null | undefined;
  language?: string | null | undefined;
  name: string;
  practice?: string | null | undefined;
  scale?: CommunityScale | null | undefined;
  slug?: string | null | undefined;
  stage?: CommunityStage | null | undefined;
  visibility?: CommunityVisibility | null | undefined;
  zone?: string | null | undefined;
};
export type StartFormMutation$variables = {
  input: CommunityStartInput;
};
export type StartFormMutation$data = {
  readonly communityStart: {
    readonly community: {
      readonly id: string;
      readonly name: string;
      readonly slug: string;
    } | null | undefined;
    readonly userErrors: ReadonlyArray<{
      readonly code: UserErrorCode;
      readonly field: ReadonlyArray<string> | null | undefined;
      readonly message: string;
    }>;
  };
};
export type StartFormMutation = {
  response: StartFormMutation$data;
  variables: StartFormMutation$variables;
};

const node: ConcreteRequest = (function(){
var v0 = [
  {
    "defaultValue": null,
    "kind": "LocalArgument",
    "name": "input"
  }
],
v1 = [
  {
    "alias": null,
    "args": [
      {
        "kind": "Variable",
        "name": "input",
        "variableName": "input"
      }
    ],
    "concreteType": "CommunityStartPayload",
    "kind": "LinkedField",
    "name": "communityStart",
    "plural": false,
    "selections": [
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
            "name": "id",
            "storageKey": null
          },
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
          }
        ],
        "storageKey": null
      },
      {
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
      }
    ],
    "storageKey": null
  }
];
return {
  "fragment": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Fragment",
    "metadata": null,
    "name": "StartFormMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "StartFormMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "id": "486d05f98ddd1908e94226d8de28e51ff819cc2f913ead243e20f1b853fd6b69",
    "metadata": {},
    "name": "StartFormMutation",
    "operationKind": "mutation",
    "text": null
  }
};
})();

(node as any).hash = "9f3274c283baf3bfec33543d651bfec0";

export default node;

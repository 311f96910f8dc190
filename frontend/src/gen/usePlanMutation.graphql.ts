/**
 * @generated SignedSource<<ff8fe53509fc26178aebfafaee445a5a>>
 * @relayHash 2b35a882a08fca05f811641af5820f59
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID c03d1e466dd4179d2c6f06cb7c158fdcb769b3f8d72f91f06376c90689293238

import { ConcreteRequest } from 'relay-runtime';
export type EventAdmission = "BY_INVITATION" | "ON_APPROVAL" | "OPEN" | "%future added value";
export type EventFormat = "DISTILLATION" | "KNOWLEDGE_CAFE" | "PEER_ASSIST" | "SEMINAR" | "SITE_VISIT" | "WEBINAR" | "WORKSHOP" | "%future added value";
export type EventScope = "ALL" | "FOLLOWING" | "THIS" | "%future added value";
export type EventState = "ANNOUNCED" | "CANCELLED" | "CLOSED" | "DRAFT" | "HELD" | "IN_PROGRESS" | "POSTPONED" | "REVIEWING" | "%future added value";
export type UserErrorCode = "ALREADY_ANNOUNCED" | "ALREADY_BEGUN" | "ALREADY_MEMBER" | "ALREADY_REGISTERED" | "ARCHIVED" | "ATTENDANCE_MISSING" | "BY_INVITATION" | "CANCELLED" | "CONFLICT" | "CONFLICT_OF_INTEREST" | "EVENT_BEGUN" | "EVENT_CLOSED" | "EVENT_OVER" | "EXPIRED" | "FORBIDDEN" | "IDEMPOTENCY_MISMATCH" | "INVALID" | "IN_SERIES" | "LAST_COORDINATOR" | "NOT_ANNOUNCED" | "NOT_APPROVED" | "NOT_A_MEMBER" | "NOT_BEGUN" | "NOT_FOUND" | "NOT_IN_SERIES" | "NOT_PENDING" | "NOT_REGISTERED" | "NOT_TAKEN" | "NO_DATE" | "OWN_EDIT" | "REQUEST_PENDING" | "REQUIRED" | "REVIEW_CLOSED" | "REVIEW_MISSING" | "REVIEW_OPEN" | "STAYS_IN_ROOM" | "SUSPENDED" | "TAKEN" | "TOKEN_SCOPE" | "TOO_EARLY" | "TOO_LONG" | "TOO_MANY_ATTEMPTS" | "UNAUTHENTICATED" | "WITHDRAWN" | "WRONG_CREDENTIALS" | "%future added value";
export type EventEditInput = {
  admission?: EventAdmission | null | undefined;
  capacity?: number | null | undefined;
  competencies?: ReadonlyArray<EventCompetencyInput> | null | undefined;
  eventId: string;
  format?: EventFormat | null | undefined;
  hostId?: string | null | undefined;
  idempotencyKey?: string | null | undefined;
  language?: string | null | undefined;
  lessonIds?: ReadonlyArray<string> | null | undefined;
  link?: string | null | undefined;
  minutes?: number | null | undefined;
  number?: number | null | undefined;
  onlineCapacity?: number | null | undefined;
  place?: string | null | undefined;
  preReading?: string | null | undefined;
  purpose?: string | null | undefined;
  questions?: ReadonlyArray<string> | null | undefined;
  revision: number;
  scope?: EventScope | null | undefined;
  startsAt?: string | null | undefined;
  team?: ReadonlyArray<EventTeamMemberInput> | null | undefined;
  title?: string | null | undefined;
  zone?: string | null | undefined;
};
export type EventCompetencyInput = {
  competencyId: string;
  targetRank?: number | null | undefined;
};
export type EventTeamMemberInput = {
  duty?: string | null | undefined;
  personId: string;
};
export type usePlanMutation$variables = {
  input: EventEditInput;
};
export type usePlanMutation$data = {
  readonly eventEdit: {
    readonly event: {
      readonly admission: EventAdmission;
      readonly capacity: number | null | undefined;
      readonly endsAt: string | null | undefined;
      readonly format: EventFormat;
      readonly id: string;
      readonly isDetached: boolean;
      readonly isOnline: boolean;
      readonly language: string;
      readonly link: string | null | undefined;
      readonly number: number | null | undefined;
      readonly onlineCapacity: number | null | undefined;
      readonly place: string;
      readonly preReading: string;
      readonly purpose: string;
      readonly questions: ReadonlyArray<string>;
      readonly revision: number;
      readonly startsAt: string | null | undefined;
      readonly state: EventState;
      readonly title: string;
      readonly viewerCanAnnounce: boolean;
      readonly zone: string;
    } | null | undefined;
    readonly userErrors: ReadonlyArray<{
      readonly code: UserErrorCode;
      readonly field: ReadonlyArray<string> | null | undefined;
      readonly message: string;
    }>;
  };
};
export type usePlanMutation = {
  response: usePlanMutation$data;
  variables: usePlanMutation$variables;
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
    "concreteType": "EventEditPayload",
    "kind": "LinkedField",
    "name": "eventEdit",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "concreteType": "Event",
        "kind": "LinkedField",
        "name": "event",
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
            "name": "revision",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "state",
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
            "name": "purpose",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "format",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "questions",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "startsAt",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "endsAt",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "zone",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "place",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "isOnline",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "link",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "preReading",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "admission",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "capacity",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "onlineCapacity",
            "storageKey": null
          },
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
            "name": "language",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "isDetached",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "viewerCanAnnounce",
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
            "name": "message",
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
            "name": "code",
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
    "name": "usePlanMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "usePlanMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "id": "c03d1e466dd4179d2c6f06cb7c158fdcb769b3f8d72f91f06376c90689293238",
    "metadata": {},
    "name": "usePlanMutation",
    "operationKind": "mutation",
    "text": null
  }
};
})();

(node as any).hash = "e15c8bb55262e2e0e7dca6b0af53a143";

export default node;

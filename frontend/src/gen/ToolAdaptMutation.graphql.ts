/**
 * @generated SignedSource<<c7c02221ce03539fa9560e9c39745e28>>
 * @relayHash 1e02bb952b41028bbc694e93b958b22a
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 59f3c007e4fa17b4625ddea526004e6c09a2c65d3fb188f45e3402ab25976218

import { ConcreteRequest } from 'relay-runtime';
export type EventPhase = "AFTER" | "BEFORE" | "DURING" | "%future added value";
export type SheetFieldKind = "LINE" | "SCALE" | "TABLE" | "TEXT" | "%future added value";
export type UserErrorCode = "ALREADY_ANNOUNCED" | "ALREADY_BEGUN" | "ALREADY_MEMBER" | "ALREADY_REGISTERED" | "ARCHIVED" | "ASKED_TODAY" | "ATTENDANCE_MISSING" | "BY_INVITATION" | "CANCELLED" | "CONFLICT" | "CONFLICT_OF_INTEREST" | "EVENT_BEGUN" | "EVENT_CLOSED" | "EVENT_OVER" | "EXPIRED" | "FORBIDDEN" | "IDEMPOTENCY_MISMATCH" | "INVALID" | "IN_SERIES" | "LAST_COORDINATOR" | "NOBODY_MISSING" | "NOT_ANNOUNCED" | "NOT_APPROVED" | "NOT_A_MEMBER" | "NOT_BEGUN" | "NOT_FOUND" | "NOT_IN_SERIES" | "NOT_PENDING" | "NOT_REGISTERED" | "NOT_TAKEN" | "NO_DATE" | "OWN_EDIT" | "REQUEST_PENDING" | "REQUIRED" | "REVIEW_CLOSED" | "REVIEW_MISSING" | "REVIEW_OPEN" | "REVIEW_TOGETHER" | "STAYS_IN_ROOM" | "SUSPENDED" | "TAKEN" | "TOKEN_SCOPE" | "TOO_EARLY" | "TOO_LONG" | "TOO_MANY_ATTEMPTS" | "UNAUTHENTICATED" | "WITHDRAWN" | "WRONG_CREDENTIALS" | "%future added value";
export type WorksheetFilledBy = "ORGANISATION" | "PERSON" | "TABLE" | "%future added value";
export type ToolAdaptInput = {
  communityId: string;
  filledBy?: WorksheetFilledBy | null | undefined;
  groupMax?: number | null | undefined;
  groupMin?: number | null | undefined;
  idempotencyKey?: string | null | undefined;
  phase?: EventPhase | null | undefined;
  texts?: ReadonlyArray<ProcessToolTextInput> | null | undefined;
  toolId: string;
};
export type ProcessToolTextInput = {
  language: string;
  occasion: string;
  prepare?: ReadonlyArray<string> | null | undefined;
  prompts?: ReadonlyArray<string> | null | undefined;
  purpose: string;
  sheet: ReadonlyArray<SheetFieldInput>;
  steps: ReadonlyArray<ProcessToolStepInput>;
  title: string;
};
export type ProcessToolStepInput = {
  minutes: number;
  text: string;
  title: string;
};
export type SheetFieldInput = {
  columns?: ReadonlyArray<SheetColumnInput> | null | undefined;
  help?: string | null | undefined;
  key: string;
  kind: SheetFieldKind;
  label: string;
};
export type SheetColumnInput = {
  key: string;
  label: string;
};
export type ToolAdaptMutation$variables = {
  input: ToolAdaptInput;
};
export type ToolAdaptMutation$data = {
  readonly toolAdapt: {
    readonly tool: {
      readonly id: string;
    } | null | undefined;
    readonly userErrors: ReadonlyArray<{
      readonly code: UserErrorCode;
      readonly field: ReadonlyArray<string> | null | undefined;
      readonly message: string;
    }>;
  };
};
export type ToolAdaptMutation = {
  response: ToolAdaptMutation$data;
  variables: ToolAdaptMutation$variables;
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
    "concreteType": "ToolAdaptPayload",
    "kind": "LinkedField",
    "name": "toolAdapt",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "concreteType": "ProcessTool",
        "kind": "LinkedField",
        "name": "tool",
        "plural": false,
        "selections": [
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "id",
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
            "name": "code",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "field",
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
    "name": "ToolAdaptMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "ToolAdaptMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "id": "59f3c007e4fa17b4625ddea526004e6c09a2c65d3fb188f45e3402ab25976218",
    "metadata": {},
    "name": "ToolAdaptMutation",
    "operationKind": "mutation",
    "text": null
  }
};
})();

(node as any).hash = "860a94b099c4fe2ff63e758db1c4fb6c";

export default node;

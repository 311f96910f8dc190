/**
 * @generated SignedSource<<b7d6a7efa7bb713fe50f8c4df7dee2be>>
 * @relayHash 88830718c3f74755dd7e317f4e53b47d
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID e52e528ed6cf3d20d0382db49c396eb021789cd058fc5004992ff3e791a12baf

import { ConcreteRequest } from 'relay-runtime';
export type ContributionKind = "INSIGHT" | "PLEDGE" | "PRACTICE" | "PROBLEM" | "QUESTION" | "STORY" | "TAKEAWAY" | "TOOL" | "%future added value";
export type EventState = "ANNOUNCED" | "CANCELLED" | "CLOSED" | "DRAFT" | "HELD" | "IN_PROGRESS" | "POSTPONED" | "REVIEWING" | "%future added value";
export type FiguresQuery$variables = {
  id: string;
};
export type FiguresQuery$data = {
  readonly event: {
    readonly figures: {
      readonly absentCount: number;
      readonly byOrganisation: ReadonlyArray<{
        readonly count: number;
        readonly organisation: {
          readonly id: string;
          readonly name: string;
        } | null | undefined;
      }>;
      readonly contributions: ReadonlyArray<{
        readonly count: number;
        readonly kind: ContributionKind;
      }>;
      readonly doneActionCount: number;
      readonly guestCount: number;
      readonly keyLearningCount: number;
      readonly lessonCount: number;
      readonly openActionCount: number;
      readonly presentCount: number;
      readonly registeredCount: number;
      readonly remoteCount: number;
      readonly walkedInCount: number;
    } | null | undefined;
    readonly id: string;
    readonly startsAt: string | null | undefined;
    readonly state: EventState;
    readonly title: string;
    readonly zone: string;
  } | null | undefined;
};
export type FiguresQuery = {
  response: FiguresQuery$data;
  variables: FiguresQuery$variables;
};

const node: ConcreteRequest = (function(){
var v0 = [
  {
    "defaultValue": null,
    "kind": "LocalArgument",
    "name": "id"
  }
],
v1 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
},
v2 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "count",
  "storageKey": null
},
v3 = [
  {
    "alias": null,
    "args": [
      {
        "kind": "Variable",
        "name": "id",
        "variableName": "id"
      }
    ],
    "concreteType": "Event",
    "kind": "LinkedField",
    "name": "event",
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
        "name": "state",
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
        "name": "zone",
        "storageKey": null
      },
      {
        "alias": null,
        "args": null,
        "concreteType": "EventFigures",
        "kind": "LinkedField",
        "name": "figures",
        "plural": false,
        "selections": [
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "registeredCount",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "presentCount",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "remoteCount",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "absentCount",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "walkedInCount",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "guestCount",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "concreteType": "OrganisationAttendance",
            "kind": "LinkedField",
            "name": "byOrganisation",
            "plural": true,
            "selections": [
              {
                "alias": null,
                "args": null,
                "concreteType": "Organisation",
                "kind": "LinkedField",
                "name": "organisation",
                "plural": false,
                "selections": [
                  (v1/*:: as any*/),
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
              (v2/*:: as any*/)
            ],
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "concreteType": "ContributionCount",
            "kind": "LinkedField",
            "name": "contributions",
            "plural": true,
            "selections": [
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "kind",
                "storageKey": null
              },
              (v2/*:: as any*/)
            ],
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "keyLearningCount",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "lessonCount",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "openActionCount",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "doneActionCount",
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
    "name": "FiguresQuery",
    "selections": (v3/*:: as any*/),
    "type": "Query",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "FiguresQuery",
    "selections": (v3/*:: as any*/)
  },
  "params": {
    "id": "e52e528ed6cf3d20d0382db49c396eb021789cd058fc5004992ff3e791a12baf",
    "metadata": {},
    "name": "FiguresQuery",
    "operationKind": "query",
    "text": null
  }
};
})();

(node as any).hash = "f1ceb8331d489b1ba0bcac1b5e491940";

import { PreloadableQueryRegistry } from 'relay-runtime';
PreloadableQueryRegistry.set(node.params.id, node);

export default node;

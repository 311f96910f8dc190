/**
 * @generated SignedSource<<1397753e00647c5d55198187ccfa4ce4>>
 * @relayHash 4dc875199707b8d4b7b4da5dc2457970
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 3762ff8a769507656e5bb34ec175c22a8e9923ee6a0cf37ce82a91f40b6cf93f

import { ConcreteRequest } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type UserErrorCode = "ALREADY_ANNOUNCED" | "ALREADY_BEGUN" | "ALREADY_MEMBER" | "ALREADY_REGISTERED" | "ARCHIVED" | "ASKED_TODAY" | "ATTENDANCE_MISSING" | "BY_INVITATION" | "CANCELLED" | "CONFLICT" | "CONFLICT_OF_INTEREST" | "EVENT_BEGUN" | "EVENT_CLOSED" | "EVENT_OVER" | "EXPIRED" | "FORBIDDEN" | "IDEMPOTENCY_MISMATCH" | "INVALID" | "IN_SERIES" | "LAST_COORDINATOR" | "NOBODY_MISSING" | "NOT_ANNOUNCED" | "NOT_APPROVED" | "NOT_A_MEMBER" | "NOT_BEGUN" | "NOT_FOUND" | "NOT_IN_SERIES" | "NOT_PENDING" | "NOT_REGISTERED" | "NOT_TAKEN" | "NO_DATE" | "OWN_EDIT" | "REQUEST_PENDING" | "REQUIRED" | "REVIEW_CLOSED" | "REVIEW_MISSING" | "REVIEW_OPEN" | "REVIEW_TOGETHER" | "STAYS_IN_ROOM" | "SUSPENDED" | "TAKEN" | "TOKEN_SCOPE" | "TOO_EARLY" | "TOO_LONG" | "TOO_MANY_ATTEMPTS" | "UNAUTHENTICATED" | "WITHDRAWN" | "WRONG_CREDENTIALS" | "%future added value";
export type CommunitySettingsQuery$variables = {
  language?: string | null | undefined;
  slug: string;
  withCompetencies: boolean;
  withPeople: boolean;
};
export type CommunitySettingsQuery$data = {
  readonly community: {
    readonly id: string;
    readonly viewerCanEdit: boolean;
    readonly viewerCanInvite: boolean;
    readonly viewerCannotEditBecause: UserErrorCode | null | undefined;
    readonly viewerCannotInviteBecause: UserErrorCode | null | undefined;
    readonly withCompetencies?: {
      readonly " $fragmentSpreads": FragmentRefs<"EditCompetencies_community">;
    } | null | undefined;
    readonly withPeople?: {
      readonly " $fragmentSpreads": FragmentRefs<"EditPeople_community">;
    } | null | undefined;
    readonly " $fragmentSpreads": FragmentRefs<"ArchiveCommunity_community" | "EditDoor_community" | "EditTexts_community" | "InvitePeople_community">;
  } | null | undefined;
  readonly " $fragmentSpreads": FragmentRefs<"EditTexts_query">;
};
export type CommunitySettingsQuery = {
  response: CommunitySettingsQuery$data;
  variables: CommunitySettingsQuery$variables;
};

const node: ConcreteRequest = (function(){
var v0 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "language"
},
v1 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "slug"
},
v2 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "withCompetencies"
},
v3 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "withPeople"
},
v4 = [
  {
    "kind": "Variable",
    "name": "slug",
    "variableName": "slug"
  }
],
v5 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
},
v6 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "viewerCanEdit",
  "storageKey": null
},
v7 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "viewerCanInvite",
  "storageKey": null
},
v8 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "viewerCannotEditBecause",
  "storageKey": null
},
v9 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "viewerCannotInviteBecause",
  "storageKey": null
},
v10 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "revision",
  "storageKey": null
},
v11 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "name",
  "storageKey": null
},
v12 = [
  (v5/*:: as any*/),
  (v11/*:: as any*/)
],
v13 = {
  "kind": "Literal",
  "name": "first",
  "value": 100
},
v14 = {
  "alias": null,
  "args": [
    {
      "kind": "Variable",
      "name": "language",
      "variableName": "language"
    }
  ],
  "kind": "ScalarField",
  "name": "name",
  "storageKey": null
},
v15 = {
  "kind": "Literal",
  "name": "first",
  "value": 25
},
v16 = [
  (v15/*:: as any*/),
  {
    "kind": "Literal",
    "name": "state",
    "value": "REQUESTED"
  }
],
v17 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "totalCount",
  "storageKey": null
},
v18 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "createdAt",
  "storageKey": null
},
v19 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "__typename",
  "storageKey": null
},
v20 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "cursor",
  "storageKey": null
},
v21 = {
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
},
v22 = [
  "state"
],
v23 = [
  {
    "kind": "Literal",
    "name": "first",
    "value": 50
  }
],
v24 = [
  {
    "kind": "Literal",
    "name": "first",
    "value": 1
  }
],
v25 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "role",
  "storageKey": null
},
v26 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "state",
  "storageKey": null
},
v27 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "viewerCanSuspend",
  "storageKey": null
},
v28 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "viewerCannotSuspendBecause",
  "storageKey": null
},
v29 = [
  (v15/*:: as any*/),
  {
    "kind": "Literal",
    "name": "state",
    "value": "INVITED"
  }
],
v30 = {
  "alias": null,
  "args": null,
  "concreteType": "Person",
  "kind": "LinkedField",
  "name": "person",
  "plural": false,
  "selections": [
    (v11/*:: as any*/),
    (v5/*:: as any*/)
  ],
  "storageKey": null
},
v31 = [
  (v15/*:: as any*/),
  {
    "kind": "Literal",
    "name": "state",
    "value": "SUSPENDED"
  }
];
return {
  "fragment": {
    "argumentDefinitions": [
      (v0/*:: as any*/),
      (v1/*:: as any*/),
      (v2/*:: as any*/),
      (v3/*:: as any*/)
    ],
    "kind": "Fragment",
    "metadata": null,
    "name": "CommunitySettingsQuery",
    "selections": [
      {
        "alias": null,
        "args": (v4/*:: as any*/),
        "concreteType": "Community",
        "kind": "LinkedField",
        "name": "community",
        "plural": false,
        "selections": [
          (v5/*:: as any*/),
          (v6/*:: as any*/),
          (v7/*:: as any*/),
          (v8/*:: as any*/),
          (v9/*:: as any*/),
          {
            "args": null,
            "kind": "FragmentSpread",
            "name": "EditTexts_community"
          },
          {
            "args": null,
            "kind": "FragmentSpread",
            "name": "EditDoor_community"
          },
          {
            "condition": "withCompetencies",
            "kind": "Condition",
            "passingValue": true,
            "selections": [
              {
                "fragment": {
                  "kind": "InlineFragment",
                  "selections": [
                    {
                      "args": null,
                      "kind": "FragmentSpread",
                      "name": "EditCompetencies_community"
                    }
                  ],
                  "type": "Community",
                  "abstractKey": null
                },
                "kind": "AliasedInlineFragmentSpread",
                "name": "withCompetencies"
              }
            ]
          },
          {
            "condition": "withPeople",
            "kind": "Condition",
            "passingValue": true,
            "selections": [
              {
                "fragment": {
                  "kind": "InlineFragment",
                  "selections": [
                    {
                      "args": null,
                      "kind": "FragmentSpread",
                      "name": "EditPeople_community"
                    }
                  ],
                  "type": "Community",
                  "abstractKey": null
                },
                "kind": "AliasedInlineFragmentSpread",
                "name": "withPeople"
              }
            ]
          },
          {
            "args": null,
            "kind": "FragmentSpread",
            "name": "InvitePeople_community"
          },
          {
            "args": null,
            "kind": "FragmentSpread",
            "name": "ArchiveCommunity_community"
          }
        ],
        "storageKey": null
      },
      {
        "args": null,
        "kind": "FragmentSpread",
        "name": "EditTexts_query"
      }
    ],
    "type": "Query",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": [
      (v1/*:: as any*/),
      (v0/*:: as any*/),
      (v2/*:: as any*/),
      (v3/*:: as any*/)
    ],
    "kind": "Operation",
    "name": "CommunitySettingsQuery",
    "selections": [
      {
        "alias": null,
        "args": (v4/*:: as any*/),
        "concreteType": "Community",
        "kind": "LinkedField",
        "name": "community",
        "plural": false,
        "selections": [
          (v5/*:: as any*/),
          (v6/*:: as any*/),
          (v7/*:: as any*/),
          (v8/*:: as any*/),
          (v9/*:: as any*/),
          (v10/*:: as any*/),
          (v11/*:: as any*/),
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "domain",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "community",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "practice",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "charter",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "stage",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "scale",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "cadence",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "concreteType": "Organisation",
            "kind": "LinkedField",
            "name": "host",
            "plural": false,
            "selections": (v12/*:: as any*/),
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "joinPolicy",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "visibility",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "viewerCanArchive",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "viewerCannotArchiveBecause",
            "storageKey": null
          },
          {
            "condition": "withCompetencies",
            "kind": "Condition",
            "passingValue": true,
            "selections": [
              {
                "alias": "cares",
                "args": [
                  (v13/*:: as any*/)
                ],
                "concreteType": "CommunityCompetencyConnection",
                "kind": "LinkedField",
                "name": "competencies",
                "plural": false,
                "selections": [
                  {
                    "alias": null,
                    "args": null,
                    "concreteType": "CommunityCompetency",
                    "kind": "LinkedField",
                    "name": "nodes",
                    "plural": true,
                    "selections": [
                      (v5/*:: as any*/),
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
                        "concreteType": "Competency",
                        "kind": "LinkedField",
                        "name": "competency",
                        "plural": false,
                        "selections": [
                          (v5/*:: as any*/),
                          (v14/*:: as any*/),
                          {
                            "alias": null,
                            "args": null,
                            "concreteType": "CompetencyFramework",
                            "kind": "LinkedField",
                            "name": "framework",
                            "plural": false,
                            "selections": [
                              {
                                "alias": null,
                                "args": [
                                  {
                                    "kind": "Literal",
                                    "name": "first",
                                    "value": 10
                                  }
                                ],
                                "concreteType": "ProficiencyLevelConnection",
                                "kind": "LinkedField",
                                "name": "levels",
                                "plural": false,
                                "selections": [
                                  {
                                    "alias": null,
                                    "args": null,
                                    "concreteType": "ProficiencyLevel",
                                    "kind": "LinkedField",
                                    "name": "nodes",
                                    "plural": true,
                                    "selections": [
                                      {
                                        "alias": null,
                                        "args": null,
                                        "kind": "ScalarField",
                                        "name": "rank",
                                        "storageKey": null
                                      },
                                      (v14/*:: as any*/),
                                      (v5/*:: as any*/)
                                    ],
                                    "storageKey": null
                                  }
                                ],
                                "storageKey": "levels(first:10)"
                              },
                              (v5/*:: as any*/)
                            ],
                            "storageKey": null
                          }
                        ],
                        "storageKey": null
                      }
                    ],
                    "storageKey": null
                  }
                ],
                "storageKey": "competencies(first:100)"
              }
            ]
          },
          {
            "condition": "withPeople",
            "kind": "Condition",
            "passingValue": true,
            "selections": [
              {
                "alias": "requests",
                "args": (v16/*:: as any*/),
                "concreteType": "MembershipConnection",
                "kind": "LinkedField",
                "name": "members",
                "plural": false,
                "selections": [
                  (v17/*:: as any*/),
                  {
                    "alias": null,
                    "args": null,
                    "concreteType": "MembershipEdge",
                    "kind": "LinkedField",
                    "name": "edges",
                    "plural": true,
                    "selections": [
                      {
                        "alias": null,
                        "args": null,
                        "concreteType": "Membership",
                        "kind": "LinkedField",
                        "name": "node",
                        "plural": false,
                        "selections": [
                          (v5/*:: as any*/),
                          (v18/*:: as any*/),
                          {
                            "alias": null,
                            "args": null,
                            "kind": "ScalarField",
                            "name": "brings",
                            "storageKey": null
                          },
                          {
                            "alias": null,
                            "args": null,
                            "kind": "ScalarField",
                            "name": "seeks",
                            "storageKey": null
                          },
                          {
                            "alias": null,
                            "args": null,
                            "concreteType": "Person",
                            "kind": "LinkedField",
                            "name": "person",
                            "plural": false,
                            "selections": [
                              (v5/*:: as any*/),
                              (v11/*:: as any*/),
                              {
                                "alias": null,
                                "args": null,
                                "kind": "ScalarField",
                                "name": "headline",
                                "storageKey": null
                              },
                              {
                                "alias": null,
                                "args": null,
                                "kind": "ScalarField",
                                "name": "zone",
                                "storageKey": null
                              }
                            ],
                            "storageKey": null
                          },
                          (v19/*:: as any*/)
                        ],
                        "storageKey": null
                      },
                      (v20/*:: as any*/)
                    ],
                    "storageKey": null
                  },
                  (v21/*:: as any*/),
                  {
                    "kind": "ClientExtension",
                    "selections": [
                      {
                        "alias": null,
                        "args": null,
                        "kind": "ScalarField",
                        "name": "__id",
                        "storageKey": null
                      }
                    ]
                  }
                ],
                "storageKey": "members(first:25,state:\"REQUESTED\")"
              },
              {
                "alias": "requests",
                "args": (v16/*:: as any*/),
                "filters": (v22/*:: as any*/),
                "handle": "connection",
                "key": "RequestsList_requests",
                "kind": "LinkedHandle",
                "name": "members"
              },
              {
                "alias": null,
                "args": (v23/*:: as any*/),
                "concreteType": "MembershipConnection",
                "kind": "LinkedField",
                "name": "members",
                "plural": false,
                "selections": [
                  (v17/*:: as any*/),
                  {
                    "alias": null,
                    "args": null,
                    "concreteType": "MembershipEdge",
                    "kind": "LinkedField",
                    "name": "edges",
                    "plural": true,
                    "selections": [
                      {
                        "alias": null,
                        "args": null,
                        "concreteType": "Membership",
                        "kind": "LinkedField",
                        "name": "node",
                        "plural": false,
                        "selections": [
                          (v5/*:: as any*/),
                          (v18/*:: as any*/),
                          {
                            "alias": null,
                            "args": null,
                            "concreteType": "Person",
                            "kind": "LinkedField",
                            "name": "person",
                            "plural": false,
                            "selections": [
                              (v5/*:: as any*/),
                              (v11/*:: as any*/),
                              {
                                "alias": null,
                                "args": (v24/*:: as any*/),
                                "concreteType": "AffiliationConnection",
                                "kind": "LinkedField",
                                "name": "affiliations",
                                "plural": false,
                                "selections": [
                                  {
                                    "alias": null,
                                    "args": null,
                                    "concreteType": "Affiliation",
                                    "kind": "LinkedField",
                                    "name": "nodes",
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
                                          (v11/*:: as any*/),
                                          {
                                            "alias": null,
                                            "args": null,
                                            "kind": "ScalarField",
                                            "name": "shortName",
                                            "storageKey": null
                                          },
                                          (v5/*:: as any*/)
                                        ],
                                        "storageKey": null
                                      },
                                      (v5/*:: as any*/)
                                    ],
                                    "storageKey": null
                                  }
                                ],
                                "storageKey": "affiliations(first:1)"
                              }
                            ],
                            "storageKey": null
                          },
                          (v10/*:: as any*/),
                          (v25/*:: as any*/),
                          {
                            "alias": null,
                            "args": null,
                            "kind": "ScalarField",
                            "name": "viewerCanGiveRole",
                            "storageKey": null
                          },
                          {
                            "alias": null,
                            "args": null,
                            "kind": "ScalarField",
                            "name": "viewerCannotGiveRoleBecause",
                            "storageKey": null
                          },
                          (v26/*:: as any*/),
                          (v27/*:: as any*/),
                          (v28/*:: as any*/),
                          (v19/*:: as any*/)
                        ],
                        "storageKey": null
                      },
                      (v20/*:: as any*/)
                    ],
                    "storageKey": null
                  },
                  (v21/*:: as any*/)
                ],
                "storageKey": "members(first:50)"
              },
              {
                "alias": null,
                "args": (v23/*:: as any*/),
                "filters": null,
                "handle": "connection",
                "key": "MembersTable_members",
                "kind": "LinkedHandle",
                "name": "members"
              },
              {
                "alias": "invited",
                "args": (v29/*:: as any*/),
                "concreteType": "MembershipConnection",
                "kind": "LinkedField",
                "name": "members",
                "plural": false,
                "selections": [
                  (v17/*:: as any*/),
                  {
                    "alias": null,
                    "args": null,
                    "concreteType": "MembershipEdge",
                    "kind": "LinkedField",
                    "name": "edges",
                    "plural": true,
                    "selections": [
                      {
                        "alias": null,
                        "args": null,
                        "concreteType": "Membership",
                        "kind": "LinkedField",
                        "name": "node",
                        "plural": false,
                        "selections": [
                          (v5/*:: as any*/),
                          (v18/*:: as any*/),
                          (v25/*:: as any*/),
                          (v30/*:: as any*/),
                          (v19/*:: as any*/)
                        ],
                        "storageKey": null
                      },
                      (v20/*:: as any*/)
                    ],
                    "storageKey": null
                  },
                  (v21/*:: as any*/)
                ],
                "storageKey": "members(first:25,state:\"INVITED\")"
              },
              {
                "alias": "invited",
                "args": (v29/*:: as any*/),
                "filters": (v22/*:: as any*/),
                "handle": "connection",
                "key": "InvitedList_invited",
                "kind": "LinkedHandle",
                "name": "members"
              },
              {
                "alias": "suspended",
                "args": (v31/*:: as any*/),
                "concreteType": "MembershipConnection",
                "kind": "LinkedField",
                "name": "members",
                "plural": false,
                "selections": [
                  (v17/*:: as any*/),
                  {
                    "alias": null,
                    "args": null,
                    "concreteType": "MembershipEdge",
                    "kind": "LinkedField",
                    "name": "edges",
                    "plural": true,
                    "selections": [
                      {
                        "alias": null,
                        "args": null,
                        "concreteType": "Membership",
                        "kind": "LinkedField",
                        "name": "node",
                        "plural": false,
                        "selections": [
                          (v5/*:: as any*/),
                          (v25/*:: as any*/),
                          (v30/*:: as any*/),
                          (v10/*:: as any*/),
                          (v26/*:: as any*/),
                          (v27/*:: as any*/),
                          (v28/*:: as any*/),
                          (v19/*:: as any*/)
                        ],
                        "storageKey": null
                      },
                      (v20/*:: as any*/)
                    ],
                    "storageKey": null
                  },
                  (v21/*:: as any*/)
                ],
                "storageKey": "members(first:25,state:\"SUSPENDED\")"
              },
              {
                "alias": "suspended",
                "args": (v31/*:: as any*/),
                "filters": (v22/*:: as any*/),
                "handle": "connection",
                "key": "SuspendedList_suspended",
                "kind": "LinkedHandle",
                "name": "members"
              }
            ]
          }
        ],
        "storageKey": null
      },
      {
        "alias": "everything",
        "args": (v24/*:: as any*/),
        "concreteType": "OrganisationConnection",
        "kind": "LinkedField",
        "name": "organisations",
        "plural": false,
        "selections": [
          (v17/*:: as any*/)
        ],
        "storageKey": "organisations(first:1)"
      },
      {
        "alias": null,
        "args": [
          {
            "fields": [
              {
                "kind": "Literal",
                "name": "text",
                "value": null
              }
            ],
            "kind": "ObjectValue",
            "name": "filter"
          },
          (v13/*:: as any*/)
        ],
        "concreteType": "OrganisationConnection",
        "kind": "LinkedField",
        "name": "organisations",
        "plural": false,
        "selections": [
          {
            "alias": null,
            "args": null,
            "concreteType": "Organisation",
            "kind": "LinkedField",
            "name": "nodes",
            "plural": true,
            "selections": (v12/*:: as any*/),
            "storageKey": null
          }
        ],
        "storageKey": "organisations(filter:{\"text\":null},first:100)"
      }
    ]
  },
  "params": {
    "id": "3762ff8a769507656e5bb34ec175c22a8e9923ee6a0cf37ce82a91f40b6cf93f",
    "metadata": {},
    "name": "CommunitySettingsQuery",
    "operationKind": "query",
    "text": null
  }
};
})();

(node as any).hash = "029de6c58c6d39b7a6562735389eb25e";

import { PreloadableQueryRegistry } from 'relay-runtime';
PreloadableQueryRegistry.set(node.params.id, node);

export default node;

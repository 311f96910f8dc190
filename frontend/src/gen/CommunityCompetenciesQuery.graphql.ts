/**
 * @generated SignedSource<<d6399716eb0fd93a977448784b6424a8>>
 * @relayHash 2cd240dbf9410979d9dd74d0665ae94e
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID bb6de078ccaf71bf68a5781196c5cd107737246973676e77671b569d7406611b

import { ConcreteRequest } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type CommunityCompetenciesQuery$variables = {
  language?: string | null | undefined;
  slug: string;
};
export type CommunityCompetenciesQuery$data = {
  readonly community: {
    readonly all: {
      readonly nodes: ReadonlyArray<{
        readonly competency: {
          readonly experts: {
            readonly totalCount: number;
          };
          readonly framework: {
            readonly levels: {
              readonly nodes: ReadonlyArray<{
                readonly name: string;
                readonly rank: number;
              }>;
            };
            readonly name: string;
          } | null | undefined;
          readonly id: string;
          readonly name: string;
          readonly offers: {
            readonly totalCount: number;
          };
        } | null | undefined;
        readonly id: string;
        readonly targetRank: number | null | undefined;
      }>;
      readonly totalCount: number;
    };
    readonly viewerCanEdit: boolean;
    readonly " $fragmentSpreads": FragmentRefs<"CommunityChart_community">;
  } | null | undefined;
};
export type CommunityCompetenciesQuery = {
  response: CommunityCompetenciesQuery$data;
  variables: CommunityCompetenciesQuery$variables;
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
v2 = [
  {
    "kind": "Variable",
    "name": "slug",
    "variableName": "slug"
  }
],
v3 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "viewerCanEdit",
  "storageKey": null
},
v4 = [
  {
    "kind": "Literal",
    "name": "first",
    "value": 100
  }
],
v5 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "totalCount",
  "storageKey": null
},
v6 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
},
v7 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "targetRank",
  "storageKey": null
},
v8 = {
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
v9 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "name",
  "storageKey": null
},
v10 = [
  {
    "kind": "Literal",
    "name": "first",
    "value": 10
  }
],
v11 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "rank",
  "storageKey": null
},
v12 = {
  "kind": "Literal",
  "name": "first",
  "value": 1
},
v13 = [
  (v5/*:: as any*/)
],
v14 = {
  "alias": null,
  "args": [
    (v12/*:: as any*/),
    {
      "kind": "Literal",
      "name": "kind",
      "value": "OFFERS"
    }
  ],
  "concreteType": "CompetencyOfferConnection",
  "kind": "LinkedField",
  "name": "offers",
  "plural": false,
  "selections": (v13/*:: as any*/),
  "storageKey": "offers(first:1,kind:\"OFFERS\")"
},
v15 = {
  "alias": null,
  "args": [
    (v12/*:: as any*/)
  ],
  "concreteType": "ExpertAppointmentConnection",
  "kind": "LinkedField",
  "name": "experts",
  "plural": false,
  "selections": (v13/*:: as any*/),
  "storageKey": "experts(first:1)"
};
return {
  "fragment": {
    "argumentDefinitions": [
      (v0/*:: as any*/),
      (v1/*:: as any*/)
    ],
    "kind": "Fragment",
    "metadata": null,
    "name": "CommunityCompetenciesQuery",
    "selections": [
      {
        "alias": null,
        "args": (v2/*:: as any*/),
        "concreteType": "Community",
        "kind": "LinkedField",
        "name": "community",
        "plural": false,
        "selections": [
          (v3/*:: as any*/),
          {
            "args": null,
            "kind": "FragmentSpread",
            "name": "CommunityChart_community"
          },
          {
            "alias": "all",
            "args": (v4/*:: as any*/),
            "concreteType": "CommunityCompetencyConnection",
            "kind": "LinkedField",
            "name": "competencies",
            "plural": false,
            "selections": [
              (v5/*:: as any*/),
              {
                "alias": null,
                "args": null,
                "concreteType": "CommunityCompetency",
                "kind": "LinkedField",
                "name": "nodes",
                "plural": true,
                "selections": [
                  (v6/*:: as any*/),
                  (v7/*:: as any*/),
                  {
                    "alias": null,
                    "args": null,
                    "concreteType": "Competency",
                    "kind": "LinkedField",
                    "name": "competency",
                    "plural": false,
                    "selections": [
                      (v6/*:: as any*/),
                      (v8/*:: as any*/),
                      {
                        "alias": null,
                        "args": null,
                        "concreteType": "CompetencyFramework",
                        "kind": "LinkedField",
                        "name": "framework",
                        "plural": false,
                        "selections": [
                          (v9/*:: as any*/),
                          {
                            "alias": null,
                            "args": (v10/*:: as any*/),
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
                                  (v11/*:: as any*/),
                                  (v8/*:: as any*/)
                                ],
                                "storageKey": null
                              }
                            ],
                            "storageKey": "levels(first:10)"
                          }
                        ],
                        "storageKey": null
                      },
                      (v14/*:: as any*/),
                      (v15/*:: as any*/)
                    ],
                    "storageKey": null
                  }
                ],
                "storageKey": null
              }
            ],
            "storageKey": "competencies(first:100)"
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
    "argumentDefinitions": [
      (v1/*:: as any*/),
      (v0/*:: as any*/)
    ],
    "kind": "Operation",
    "name": "CommunityCompetenciesQuery",
    "selections": [
      {
        "alias": null,
        "args": (v2/*:: as any*/),
        "concreteType": "Community",
        "kind": "LinkedField",
        "name": "community",
        "plural": false,
        "selections": [
          (v3/*:: as any*/),
          (v6/*:: as any*/),
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
            "name": "stage",
            "storageKey": null
          },
          {
            "alias": null,
            "args": [
              {
                "kind": "Literal",
                "name": "first",
                "value": 12
              }
            ],
            "concreteType": "CommunityCompetencyConnection",
            "kind": "LinkedField",
            "name": "competencies",
            "plural": false,
            "selections": [
              (v5/*:: as any*/),
              {
                "alias": null,
                "args": null,
                "concreteType": "CommunityCompetency",
                "kind": "LinkedField",
                "name": "nodes",
                "plural": true,
                "selections": [
                  (v6/*:: as any*/),
                  {
                    "alias": null,
                    "args": null,
                    "concreteType": "Competency",
                    "kind": "LinkedField",
                    "name": "competency",
                    "plural": false,
                    "selections": [
                      (v8/*:: as any*/),
                      (v6/*:: as any*/)
                    ],
                    "storageKey": null
                  }
                ],
                "storageKey": null
              }
            ],
            "storageKey": "competencies(first:12)"
          },
          {
            "alias": "all",
            "args": (v4/*:: as any*/),
            "concreteType": "CommunityCompetencyConnection",
            "kind": "LinkedField",
            "name": "competencies",
            "plural": false,
            "selections": [
              (v5/*:: as any*/),
              {
                "alias": null,
                "args": null,
                "concreteType": "CommunityCompetency",
                "kind": "LinkedField",
                "name": "nodes",
                "plural": true,
                "selections": [
                  (v6/*:: as any*/),
                  (v7/*:: as any*/),
                  {
                    "alias": null,
                    "args": null,
                    "concreteType": "Competency",
                    "kind": "LinkedField",
                    "name": "competency",
                    "plural": false,
                    "selections": [
                      (v6/*:: as any*/),
                      (v8/*:: as any*/),
                      {
                        "alias": null,
                        "args": null,
                        "concreteType": "CompetencyFramework",
                        "kind": "LinkedField",
                        "name": "framework",
                        "plural": false,
                        "selections": [
                          (v9/*:: as any*/),
                          {
                            "alias": null,
                            "args": (v10/*:: as any*/),
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
                                  (v11/*:: as any*/),
                                  (v8/*:: as any*/),
                                  (v6/*:: as any*/)
                                ],
                                "storageKey": null
                              }
                            ],
                            "storageKey": "levels(first:10)"
                          },
                          (v6/*:: as any*/)
                        ],
                        "storageKey": null
                      },
                      (v14/*:: as any*/),
                      (v15/*:: as any*/)
                    ],
                    "storageKey": null
                  }
                ],
                "storageKey": null
              }
            ],
            "storageKey": "competencies(first:100)"
          }
        ],
        "storageKey": null
      }
    ]
  },
  "params": {
    "id": "bb6de078ccaf71bf68a5781196c5cd107737246973676e77671b569d7406611b",
    "metadata": {},
    "name": "CommunityCompetenciesQuery",
    "operationKind": "query",
    "text": null
  }
};
})();

(node as any).hash = "bc0fa7eff62c1b92627cd84bd8beb974";

import { PreloadableQueryRegistry } from 'relay-runtime';
PreloadableQueryRegistry.set(node.params.id, node);

export default node;

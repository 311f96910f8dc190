/**
 * @generated SignedSource<<cbbc4362613f02c233214e82c64760a3>>
 * @relayHash 69b3ece49d098825ae391c073bfedab0
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 2359ad30131d09e945ceeaecf3e75d83a3a2ba73740f812cfbfbd6b2fd4e0ede

import { ConcreteRequest } from 'relay-runtime';
export type OrganisationPickerQuery$variables = {
  text?: string | null | undefined;
};
export type OrganisationPickerQuery$data = {
  readonly organisations: {
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly name: string;
    }>;
  };
};
export type OrganisationPickerQuery = {
  response: OrganisationPickerQuery$data;
  variables: OrganisationPickerQuery$variables;
};

const node: ConcreteRequest = (function(){
var v0 = [
  {
    "defaultValue": null,
    "kind": "LocalArgument",
    "name": "text"
  }
],
v1 = [
  {
    "alias": null,
    "args": [
      {
        "fields": [
          {
            "kind": "Variable",
            "name": "text",
            "variableName": "text"
          }
        ],
        "kind": "ObjectValue",
        "name": "filter"
      },
      {
        "kind": "Literal",
        "name": "first",
        "value": 30
      }
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
            "name": "name",
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
    "name": "OrganisationPickerQuery",
    "selections": (v1/*:: as any*/),
    "type": "Query",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "OrganisationPickerQuery",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "id": "2359ad30131d09e945ceeaecf3e75d83a3a2ba73740f812cfbfbd6b2fd4e0ede",
    "metadata": {},
    "name": "OrganisationPickerQuery",
    "operationKind": "query",
    "text": null
  }
};
})();

(node as any).hash = "b6cf12d218d7dda316c0505ce383c733";

export default node;

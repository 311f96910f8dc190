/**
 * @generated SignedSource<<5bf224fa7a8ef0174475c0fc56035389>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type PersonOffers_person$data = {
  readonly offers: {
    readonly nodes: ReadonlyArray<{
      readonly competency: {
        readonly id: string;
        readonly name: string;
      } | null | undefined;
      readonly id: string;
      readonly note: string;
    }>;
  };
  readonly seeks: {
    readonly nodes: ReadonlyArray<{
      readonly competency: {
        readonly id: string;
        readonly name: string;
      } | null | undefined;
      readonly id: string;
      readonly note: string;
    }>;
  };
  readonly " $fragmentType": "PersonOffers_person";
};
export type PersonOffers_person$key = {
  readonly " $data"?: PersonOffers_person$data;
  readonly " $fragmentSpreads": FragmentRefs<"PersonOffers_person">;
};

const node: ReaderFragment = (function(){
var v0 = {
  "kind": "Literal",
  "name": "first",
  "value": 50
},
v1 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
},
v2 = [
  {
    "alias": null,
    "args": null,
    "concreteType": "CompetencyOffer",
    "kind": "LinkedField",
    "name": "nodes",
    "plural": true,
    "selections": [
      (v1/*:: as any*/),
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "note",
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
          (v1/*:: as any*/),
          {
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
          }
        ],
        "storageKey": null
      }
    ],
    "storageKey": null
  }
];
return {
  "argumentDefinitions": [
    {
      "kind": "RootArgument",
      "name": "language"
    }
  ],
  "kind": "Fragment",
  "metadata": null,
  "name": "PersonOffers_person",
  "selections": [
    {
      "alias": "offers",
      "args": [
        (v0/*:: as any*/),
        {
          "kind": "Literal",
          "name": "kind",
          "value": "OFFERS"
        }
      ],
      "concreteType": "CompetencyOfferConnection",
      "kind": "LinkedField",
      "name": "competencyOffers",
      "plural": false,
      "selections": (v2/*:: as any*/),
      "storageKey": "competencyOffers(first:50,kind:\"OFFERS\")"
    },
    {
      "alias": "seeks",
      "args": [
        (v0/*:: as any*/),
        {
          "kind": "Literal",
          "name": "kind",
          "value": "SEEKS"
        }
      ],
      "concreteType": "CompetencyOfferConnection",
      "kind": "LinkedField",
      "name": "competencyOffers",
      "plural": false,
      "selections": (v2/*:: as any*/),
      "storageKey": "competencyOffers(first:50,kind:\"SEEKS\")"
    }
  ],
  "type": "Person",
  "abstractKey": null
};
})();

(node as any).hash = "df4014a51859066c1969ce4258cbc0cd";

export default node;

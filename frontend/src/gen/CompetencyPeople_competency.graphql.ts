/**
 * @generated SignedSource<<af606387025f2ea2e09a3ad15045ad63>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type CompetencyPeople_competency$data = {
  readonly experts: {
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly person: {
        readonly id: string;
        readonly name: string;
      } | null | undefined;
      readonly statement: string;
    }>;
  };
  readonly offering: {
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly note: string;
      readonly person: {
        readonly id: string;
        readonly name: string;
      } | null | undefined;
    }>;
  };
  readonly seeking: {
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly note: string;
      readonly person: {
        readonly id: string;
        readonly name: string;
      } | null | undefined;
    }>;
  };
  readonly " $fragmentType": "CompetencyPeople_competency";
};
export type CompetencyPeople_competency$key = {
  readonly " $data"?: CompetencyPeople_competency$data;
  readonly " $fragmentSpreads": FragmentRefs<"CompetencyPeople_competency">;
};

const node: ReaderFragment = (function(){
var v0 = {
  "kind": "Literal",
  "name": "first",
  "value": 30
},
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
  "concreteType": "Person",
  "kind": "LinkedField",
  "name": "person",
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
v3 = [
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
      (v2/*:: as any*/)
    ],
    "storageKey": null
  }
];
return {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "CompetencyPeople_competency",
  "selections": [
    {
      "alias": "offering",
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
      "name": "offers",
      "plural": false,
      "selections": (v3/*:: as any*/),
      "storageKey": "offers(first:30,kind:\"OFFERS\")"
    },
    {
      "alias": "seeking",
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
      "name": "offers",
      "plural": false,
      "selections": (v3/*:: as any*/),
      "storageKey": "offers(first:30,kind:\"SEEKS\")"
    },
    {
      "alias": null,
      "args": [
        {
          "kind": "Literal",
          "name": "first",
          "value": 20
        }
      ],
      "concreteType": "ExpertAppointmentConnection",
      "kind": "LinkedField",
      "name": "experts",
      "plural": false,
      "selections": [
        {
          "alias": null,
          "args": null,
          "concreteType": "ExpertAppointment",
          "kind": "LinkedField",
          "name": "nodes",
          "plural": true,
          "selections": [
            (v1/*:: as any*/),
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "statement",
              "storageKey": null
            },
            (v2/*:: as any*/)
          ],
          "storageKey": null
        }
      ],
      "storageKey": "experts(first:20)"
    }
  ],
  "type": "Competency",
  "abstractKey": null
};
})();

(node as any).hash = "efe3704e030760dab786aeebbfe72515";

export default node;

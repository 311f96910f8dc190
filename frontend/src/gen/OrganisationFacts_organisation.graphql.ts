/**
 * @generated SignedSource<<88db7f6de5926fb66960410384bce2e2>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type OrganisationKind = "ASSOCIATION" | "COMPANY" | "HOSPITAL" | "LIBRARY" | "MINISTRY" | "OTHER" | "UNIVERSITY" | "%future added value";
import { FragmentRefs } from "relay-runtime";
export type OrganisationFacts_organisation$data = {
  readonly kind: OrganisationKind;
  readonly partOf: {
    readonly id: string;
    readonly name: string;
  } | null | undefined;
  readonly parts: {
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly name: string;
    }>;
  };
  readonly place: string;
  readonly shortName: string;
  readonly url: string | null | undefined;
  readonly " $fragmentType": "OrganisationFacts_organisation";
};
export type OrganisationFacts_organisation$key = {
  readonly " $data"?: OrganisationFacts_organisation$data;
  readonly " $fragmentSpreads": FragmentRefs<"OrganisationFacts_organisation">;
};

const node: ReaderFragment = (function(){
var v0 = [
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
];
return {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "OrganisationFacts_organisation",
  "selections": [
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "shortName",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "kind",
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
      "name": "url",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "Organisation",
      "kind": "LinkedField",
      "name": "partOf",
      "plural": false,
      "selections": (v0/*:: as any*/),
      "storageKey": null
    },
    {
      "alias": null,
      "args": [
        {
          "kind": "Literal",
          "name": "first",
          "value": 30
        }
      ],
      "concreteType": "OrganisationConnection",
      "kind": "LinkedField",
      "name": "parts",
      "plural": false,
      "selections": [
        {
          "alias": null,
          "args": null,
          "concreteType": "Organisation",
          "kind": "LinkedField",
          "name": "nodes",
          "plural": true,
          "selections": (v0/*:: as any*/),
          "storageKey": null
        }
      ],
      "storageKey": "parts(first:30)"
    }
  ],
  "type": "Organisation",
  "abstractKey": null
};
})();

(node as any).hash = "eb266235919b7e979cea40865bb4f465";

export default node;

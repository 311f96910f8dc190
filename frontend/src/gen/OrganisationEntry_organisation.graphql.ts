/**
 * @generated SignedSource<<1d4ab9f0cbd6137ddfa627a2ca18cc88>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type OrganisationKind = "ASSOCIATION" | "COMPANY" | "HOSPITAL" | "LIBRARY" | "MINISTRY" | "OTHER" | "UNIVERSITY" | "%future added value";
import { FragmentRefs } from "relay-runtime";
export type OrganisationEntry_organisation$data = {
  readonly communities: {
    readonly totalCount: number;
  };
  readonly id: string;
  readonly kind: OrganisationKind;
  readonly name: string;
  readonly partOf: {
    readonly name: string;
  } | null | undefined;
  readonly place: string;
  readonly shortName: string;
  readonly " $fragmentType": "OrganisationEntry_organisation";
};
export type OrganisationEntry_organisation$key = {
  readonly " $data"?: OrganisationEntry_organisation$data;
  readonly " $fragmentSpreads": FragmentRefs<"OrganisationEntry_organisation">;
};

const node: ReaderFragment = (function(){
var v0 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "name",
  "storageKey": null
};
return {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "OrganisationEntry_organisation",
  "selections": [
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "id",
      "storageKey": null
    },
    (v0/*:: as any*/),
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
      "concreteType": "Organisation",
      "kind": "LinkedField",
      "name": "partOf",
      "plural": false,
      "selections": [
        (v0/*:: as any*/)
      ],
      "storageKey": null
    },
    {
      "alias": null,
      "args": [
        {
          "kind": "Literal",
          "name": "first",
          "value": 1
        }
      ],
      "concreteType": "CommunityConnection",
      "kind": "LinkedField",
      "name": "communities",
      "plural": false,
      "selections": [
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "totalCount",
          "storageKey": null
        }
      ],
      "storageKey": "communities(first:1)"
    }
  ],
  "type": "Organisation",
  "abstractKey": null
};
})();

(node as any).hash = "57a68cf66b34079edcb67a936d7d5d2e";

export default node;

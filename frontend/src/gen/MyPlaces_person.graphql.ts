/**
 * @generated SignedSource<<4ee5ce8a52c1c6365020876785daf8e4>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type MyPlaces_person$data = {
  readonly affiliations: {
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly organisation: {
        readonly id: string;
        readonly name: string;
      } | null | undefined;
      readonly title: string;
    }>;
  };
  readonly " $fragmentSpreads": FragmentRefs<"MyOffers_person">;
  readonly " $fragmentType": "MyPlaces_person";
};
export type MyPlaces_person$key = {
  readonly " $data"?: MyPlaces_person$data;
  readonly " $fragmentSpreads": FragmentRefs<"MyPlaces_person">;
};

const node: ReaderFragment = (function(){
var v0 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
};
return {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "MyPlaces_person",
  "selections": [
    {
      "alias": null,
      "args": [
        {
          "kind": "Literal",
          "name": "first",
          "value": 20
        }
      ],
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
            (v0/*:: as any*/),
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
              "concreteType": "Organisation",
              "kind": "LinkedField",
              "name": "organisation",
              "plural": false,
              "selections": [
                (v0/*:: as any*/),
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
      ],
      "storageKey": "affiliations(first:20)"
    },
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "MyOffers_person"
    }
  ],
  "type": "Person",
  "abstractKey": null
};
})();

(node as any).hash = "bc940625b5c05674737cf33fa8e85691";

export default node;

/**
 * @generated SignedSource<<1aff1ef949c7852bf403b2d6029b788e>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type CompetencyOfferKind = "OFFERS" | "SEEKS" | "%future added value";
import { FragmentRefs } from "relay-runtime";
export type MyOffers_person$data = {
  readonly competencyOffers: {
    readonly nodes: ReadonlyArray<{
      readonly competency: {
        readonly id: string;
        readonly name: string;
      } | null | undefined;
      readonly id: string;
      readonly kind: CompetencyOfferKind;
      readonly note: string;
    }>;
  };
  readonly " $fragmentType": "MyOffers_person";
};
export type MyOffers_person$key = {
  readonly " $data"?: MyOffers_person$data;
  readonly " $fragmentSpreads": FragmentRefs<"MyOffers_person">;
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
  "name": "MyOffers_person",
  "selections": [
    {
      "alias": null,
      "args": [
        {
          "kind": "Literal",
          "name": "first",
          "value": 50
        }
      ],
      "concreteType": "CompetencyOfferConnection",
      "kind": "LinkedField",
      "name": "competencyOffers",
      "plural": false,
      "selections": [
        {
          "alias": null,
          "args": null,
          "concreteType": "CompetencyOffer",
          "kind": "LinkedField",
          "name": "nodes",
          "plural": true,
          "selections": [
            (v0/*:: as any*/),
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
      "storageKey": "competencyOffers(first:50)"
    }
  ],
  "type": "Person",
  "abstractKey": null
};
})();

(node as any).hash = "44fe855351548ecb94c0e4ca14f143e0";

export default node;

/**
 * @generated SignedSource<<31e5667b112f6649b57b3acf49d3188b>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type PersonWork_person$data = {
  readonly affiliations: {
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly organisation: {
        readonly id: string;
        readonly name: string;
      } | null | undefined;
      readonly title: string;
      readonly until: string | null | undefined;
    }>;
  };
  readonly " $fragmentType": "PersonWork_person";
};
export type PersonWork_person$key = {
  readonly " $data"?: PersonWork_person$data;
  readonly " $fragmentSpreads": FragmentRefs<"PersonWork_person">;
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
  "name": "PersonWork_person",
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
              "kind": "ScalarField",
              "name": "until",
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
      "storageKey": "affiliations(first:10)"
    }
  ],
  "type": "Person",
  "abstractKey": null
};
})();

(node as any).hash = "3b26c86ccde3dc0aea039dfd7f8b017f";

export default node;

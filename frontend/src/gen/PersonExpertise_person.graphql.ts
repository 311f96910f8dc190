/**
 * @generated SignedSource<<4415d418b20953fa2719134d31c5d42c>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type PersonExpertise_person$data = {
  readonly expertAppointments: {
    readonly nodes: ReadonlyArray<{
      readonly competency: {
        readonly id: string;
        readonly name: string;
      } | null | undefined;
      readonly id: string;
      readonly statement: string;
      readonly until: string | null | undefined;
    }>;
  };
  readonly " $fragmentType": "PersonExpertise_person";
};
export type PersonExpertise_person$key = {
  readonly " $data"?: PersonExpertise_person$data;
  readonly " $fragmentSpreads": FragmentRefs<"PersonExpertise_person">;
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
  "argumentDefinitions": [
    {
      "kind": "RootArgument",
      "name": "language"
    }
  ],
  "kind": "Fragment",
  "metadata": null,
  "name": "PersonExpertise_person",
  "selections": [
    {
      "alias": null,
      "args": [
        {
          "kind": "Literal",
          "name": "first",
          "value": 30
        }
      ],
      "concreteType": "ExpertAppointmentConnection",
      "kind": "LinkedField",
      "name": "expertAppointments",
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
            (v0/*:: as any*/),
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "statement",
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
              "concreteType": "Competency",
              "kind": "LinkedField",
              "name": "competency",
              "plural": false,
              "selections": [
                (v0/*:: as any*/),
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
      ],
      "storageKey": "expertAppointments(first:30)"
    }
  ],
  "type": "Person",
  "abstractKey": null
};
})();

(node as any).hash = "7aee681f274a8651fc91dfcc3c855904";

export default node;

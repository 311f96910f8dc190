/**
 * @generated SignedSource<<c52dc0b6dadc3e71bf9b017d3e61798f>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type CompetencyLabelKind = "ALTERNATIVE" | "HIDDEN" | "PREFERRED" | "%future added value";
import { FragmentRefs } from "relay-runtime";
export type CompetencyNames_competency$data = {
  readonly broader: {
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly name: string;
    }>;
  };
  readonly labels: {
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly kind: CompetencyLabelKind;
      readonly language: string;
      readonly text: string;
    }>;
  };
  readonly name: string;
  readonly related: {
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly name: string;
    }>;
  };
  readonly " $fragmentType": "CompetencyNames_competency";
};
export type CompetencyNames_competency$key = {
  readonly " $data"?: CompetencyNames_competency$data;
  readonly " $fragmentSpreads": FragmentRefs<"CompetencyNames_competency">;
};

const node: ReaderFragment = (function(){
var v0 = {
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
v1 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
},
v2 = [
  {
    "kind": "Literal",
    "name": "first",
    "value": 12
  }
],
v3 = [
  {
    "alias": null,
    "args": null,
    "concreteType": "Competency",
    "kind": "LinkedField",
    "name": "nodes",
    "plural": true,
    "selections": [
      (v1/*:: as any*/),
      (v0/*:: as any*/)
    ],
    "storageKey": null
  }
];
return {
  "argumentDefinitions": [
    {
      "defaultValue": null,
      "kind": "LocalArgument",
      "name": "language"
    }
  ],
  "kind": "Fragment",
  "metadata": null,
  "name": "CompetencyNames_competency",
  "selections": [
    (v0/*:: as any*/),
    {
      "alias": null,
      "args": [
        {
          "kind": "Literal",
          "name": "first",
          "value": 30
        }
      ],
      "concreteType": "CompetencyLabelConnection",
      "kind": "LinkedField",
      "name": "labels",
      "plural": false,
      "selections": [
        {
          "alias": null,
          "args": null,
          "concreteType": "CompetencyLabel",
          "kind": "LinkedField",
          "name": "nodes",
          "plural": true,
          "selections": [
            (v1/*:: as any*/),
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
              "name": "language",
              "storageKey": null
            },
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "text",
              "storageKey": null
            }
          ],
          "storageKey": null
        }
      ],
      "storageKey": "labels(first:30)"
    },
    {
      "alias": null,
      "args": (v2/*:: as any*/),
      "concreteType": "CompetencyConnection",
      "kind": "LinkedField",
      "name": "broader",
      "plural": false,
      "selections": (v3/*:: as any*/),
      "storageKey": "broader(first:12)"
    },
    {
      "alias": null,
      "args": (v2/*:: as any*/),
      "concreteType": "CompetencyConnection",
      "kind": "LinkedField",
      "name": "related",
      "plural": false,
      "selections": (v3/*:: as any*/),
      "storageKey": "related(first:12)"
    }
  ],
  "type": "Competency",
  "abstractKey": null
};
})();

(node as any).hash = "3e44a24cae29dd7347b76288b5652743";

export default node;

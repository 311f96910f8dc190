/**
 * @generated SignedSource<<f6b4105e1717f196c2955f35330823a7>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type LessonEvidenceKind = "CONTRIBUTION" | "KEY_LEARNING" | "REVIEW_ITEM" | "WORKSHEET" | "%future added value";
import { FragmentRefs } from "relay-runtime";
export type LessonEvidence_version$data = {
  readonly evidence: {
    readonly nodes: ReadonlyArray<{
      readonly event: {
        readonly id: string;
        readonly title: string;
      } | null | undefined;
      readonly id: string;
      readonly kind: LessonEvidenceKind;
      readonly language: string;
      readonly summary: string;
    }>;
  };
  readonly " $fragmentType": "LessonEvidence_version";
};
export type LessonEvidence_version$key = {
  readonly " $data"?: LessonEvidence_version$data;
  readonly " $fragmentSpreads": FragmentRefs<"LessonEvidence_version">;
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
  "name": "LessonEvidence_version",
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
      "concreteType": "LessonEvidenceConnection",
      "kind": "LinkedField",
      "name": "evidence",
      "plural": false,
      "selections": [
        {
          "alias": null,
          "args": null,
          "concreteType": "LessonEvidence",
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
              "name": "summary",
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
              "concreteType": "Event",
              "kind": "LinkedField",
              "name": "event",
              "plural": false,
              "selections": [
                (v0/*:: as any*/),
                {
                  "alias": null,
                  "args": null,
                  "kind": "ScalarField",
                  "name": "title",
                  "storageKey": null
                }
              ],
              "storageKey": null
            }
          ],
          "storageKey": null
        }
      ],
      "storageKey": "evidence(first:50)"
    }
  ],
  "type": "LessonVersion",
  "abstractKey": null
};
})();

(node as any).hash = "7192f9cba38a24c02860d975e0396931";

export default node;

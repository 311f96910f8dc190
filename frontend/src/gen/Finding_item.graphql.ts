/**
 * @generated SignedSource<<711296ec80e6a71efa6c1e42d4470a0f>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type Finding_item$data = {
  readonly id: string;
  readonly language: string;
  readonly lesson: {
    readonly id: string;
  } | null | undefined;
  readonly review: {
    readonly event: {
      readonly viewerCanFacilitate: boolean;
    } | null | undefined;
  } | null | undefined;
  readonly text: string;
  readonly " $fragmentSpreads": FragmentRefs<"FindingEdit_item">;
  readonly " $fragmentType": "Finding_item";
};
export type Finding_item$key = {
  readonly " $data"?: Finding_item$data;
  readonly " $fragmentSpreads": FragmentRefs<"Finding_item">;
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
  "name": "Finding_item",
  "selections": [
    (v0/*:: as any*/),
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "text",
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
      "concreteType": "Lesson",
      "kind": "LinkedField",
      "name": "lesson",
      "plural": false,
      "selections": [
        (v0/*:: as any*/)
      ],
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "AfterActionReview",
      "kind": "LinkedField",
      "name": "review",
      "plural": false,
      "selections": [
        {
          "alias": null,
          "args": null,
          "concreteType": "Event",
          "kind": "LinkedField",
          "name": "event",
          "plural": false,
          "selections": [
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "viewerCanFacilitate",
              "storageKey": null
            }
          ],
          "storageKey": null
        }
      ],
      "storageKey": null
    },
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "FindingEdit_item"
    }
  ],
  "type": "ReviewItem",
  "abstractKey": null
};
})();

(node as any).hash = "9833a0f0b252c51e2f736b7fe8446c0f";

export default node;

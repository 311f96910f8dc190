/**
 * @generated SignedSource<<2d70328da2e75cdbaec5da7867ce5e1e>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type TodayAsked_registration$data = {
  readonly event: {
    readonly endsAt: string | null | undefined;
    readonly id: string;
    readonly startsAt: string | null | undefined;
    readonly title: string;
    readonly zone: string;
  } | null | undefined;
  readonly id: string;
  readonly " $fragmentType": "TodayAsked_registration";
};
export type TodayAsked_registration$key = {
  readonly " $data"?: TodayAsked_registration$data;
  readonly " $fragmentSpreads": FragmentRefs<"TodayAsked_registration">;
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
  "name": "TodayAsked_registration",
  "selections": [
    (v0/*:: as any*/),
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
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "startsAt",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "endsAt",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "zone",
          "storageKey": null
        }
      ],
      "storageKey": null
    }
  ],
  "type": "Registration",
  "abstractKey": null
};
})();

(node as any).hash = "143bd677e6a39fc6732e6f4a40052aac";

export default node;

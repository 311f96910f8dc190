/**
 * @generated SignedSource<<8ef51e640234dfb946d89ca05110addf>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type CommunityScale = "CITY" | "LOCAL" | "NATION" | "ORGANISATION" | "PARTNERSHIP" | "REGION" | "WORLD" | "%future added value";
export type CommunityStage = "COALESCING" | "MATURING" | "POTENTIAL" | "STEWARDSHIP" | "TRANSFORMATION" | "%future added value";
import { FragmentRefs } from "relay-runtime";
export type CommunityHead_community$data = {
  readonly cadence: string;
  readonly host: {
    readonly id: string;
    readonly name: string;
  } | null | undefined;
  readonly memberCount: number;
  readonly name: string;
  readonly scale: CommunityScale;
  readonly slug: string;
  readonly stage: CommunityStage | null | undefined;
  readonly " $fragmentSpreads": FragmentRefs<"CommunityStanding_community" | "JoinPanel_community">;
  readonly " $fragmentType": "CommunityHead_community";
};
export type CommunityHead_community$key = {
  readonly " $data"?: CommunityHead_community$data;
  readonly " $fragmentSpreads": FragmentRefs<"CommunityHead_community">;
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
  "name": "CommunityHead_community",
  "selections": [
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "slug",
      "storageKey": null
    },
    (v0/*:: as any*/),
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "stage",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "scale",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "cadence",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "memberCount",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "Organisation",
      "kind": "LinkedField",
      "name": "host",
      "plural": false,
      "selections": [
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "id",
          "storageKey": null
        },
        (v0/*:: as any*/)
      ],
      "storageKey": null
    },
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "CommunityStanding_community"
    },
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "JoinPanel_community"
    }
  ],
  "type": "Community",
  "abstractKey": null
};
})();

(node as any).hash = "d866f5f7f29401aa988e2a1a5fdd321a";

export default node;

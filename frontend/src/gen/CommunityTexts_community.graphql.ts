/**
 * @generated SignedSource<<f539fe4cfd5d38d93cd8a8ab6225b007>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type CommunityTexts_community$data = {
  readonly charterHTML: string | null | undefined;
  readonly communityHTML: string | null | undefined;
  readonly domainHTML: string;
  readonly practiceHTML: string | null | undefined;
  readonly " $fragmentType": "CommunityTexts_community";
};
export type CommunityTexts_community$key = {
  readonly " $data"?: CommunityTexts_community$data;
  readonly " $fragmentSpreads": FragmentRefs<"CommunityTexts_community">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "CommunityTexts_community",
  "selections": [
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "domainHTML",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "communityHTML",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "practiceHTML",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "charterHTML",
      "storageKey": null
    }
  ],
  "type": "Community",
  "abstractKey": null
};

(node as any).hash = "7dd58ef8ca86f1134c046d50a9f9b849";

export default node;

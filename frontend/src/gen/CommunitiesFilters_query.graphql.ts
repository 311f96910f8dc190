/**
 * @generated SignedSource<<e9226c376d2339def1345a2e75d6ba51>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type CommunitiesFilters_query$data = {
  readonly " $fragmentSpreads": FragmentRefs<"CompetencyFilter_query">;
  readonly " $fragmentType": "CommunitiesFilters_query";
};
export type CommunitiesFilters_query$key = {
  readonly " $data"?: CommunitiesFilters_query$data;
  readonly " $fragmentSpreads": FragmentRefs<"CommunitiesFilters_query">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "CommunitiesFilters_query",
  "selections": [
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "CompetencyFilter_query"
    }
  ],
  "type": "Query",
  "abstractKey": null
};

(node as any).hash = "ce0387dda12d8aa8b3099b0356442178";

export default node;

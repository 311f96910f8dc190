/**
 * @generated SignedSource<<1ba06774875a7192b4b83e8746770df3>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderInlineDataFragment } from 'relay-runtime';
export type KnowledgeAssetKind = "CASE" | "CHECKLIST" | "GUIDE" | "PLAN" | "PLAYBOOK" | "REPORT" | "TEMPLATE" | "%future added value";
import { FragmentRefs } from "relay-runtime";
export type found_result$data = {
  readonly __typename: "Community";
  readonly communityName: string;
  readonly id: string;
  readonly slug: string;
  readonly " $fragmentType": "found_result";
} | {
  readonly __typename: "Competency";
  readonly competencyName: string;
  readonly id: string;
  readonly " $fragmentType": "found_result";
} | {
  readonly __typename: "Contribution";
  readonly event: {
    readonly id: string;
    readonly title: string;
  } | null | undefined;
  readonly id: string;
  readonly " $fragmentType": "found_result";
} | {
  readonly __typename: "Event";
  readonly community: {
    readonly name: string;
  } | null | undefined;
  readonly eventTitle: string;
  readonly id: string;
  readonly " $fragmentType": "found_result";
} | {
  readonly __typename: "KnowledgeAsset";
  readonly community: {
    readonly name: string;
  } | null | undefined;
  readonly edition: {
    readonly title: string;
  } | null | undefined;
  readonly id: string;
  readonly work: KnowledgeAssetKind;
  readonly " $fragmentType": "found_result";
} | {
  readonly __typename: "Lesson";
  readonly community: {
    readonly name: string;
  } | null | undefined;
  readonly id: string;
  readonly version: {
    readonly title: string;
  } | null | undefined;
  readonly " $fragmentType": "found_result";
} | {
  readonly __typename: "Organisation";
  readonly id: string;
  readonly organisationName: string;
  readonly organisationPlace: string;
  readonly " $fragmentType": "found_result";
} | {
  readonly __typename: "Person";
  readonly headline: string;
  readonly id: string;
  readonly personName: string;
  readonly " $fragmentType": "found_result";
} | {
  readonly __typename: "ProcessTool";
  readonly id: string;
  readonly toolCommunity: {
    readonly name: string;
  } | null | undefined;
  readonly toolTitle: string;
  readonly " $fragmentType": "found_result";
} | {
  readonly __typename: "Worksheet";
  readonly event: {
    readonly title: string;
  } | null | undefined;
  readonly id: string;
  readonly sheetTitle: string;
  readonly " $fragmentType": "found_result";
} | {
  // This will never be '%other', but we need some
  // value in case none of the concrete values match.
  readonly __typename: "%other";
  readonly " $fragmentType": "found_result";
};
export type found_result$key = {
  readonly " $data"?: found_result$data;
  readonly " $fragmentSpreads": FragmentRefs<"found_result">;
};

const node: ReaderInlineDataFragment = {
  "kind": "InlineDataFragment",
  "name": "found_result"
};

(node as any).hash = "27471641eabfe5fddbfd7805d2ef677a";

export default node;

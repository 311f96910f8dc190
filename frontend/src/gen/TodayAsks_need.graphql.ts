/**
 * @generated SignedSource<<6efc7e847338e073b55a07105f55facd>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type NeedKind = "ACTION" | "KEY_LEARNING" | "PLACE" | "RECONFIRM" | "REVIEW" | "%future added value";
import { FragmentRefs } from "relay-runtime";
export type TodayAsks_need$data = {
  readonly kind: NeedKind;
  readonly subject: {
    readonly action: {
      readonly " $fragmentSpreads": FragmentRefs<"TodayAction_item">;
    } | null | undefined;
    readonly learning: {
      readonly " $fragmentSpreads": FragmentRefs<"TodayLearning_learning">;
    } | null | undefined;
    readonly registration: {
      readonly " $fragmentSpreads": FragmentRefs<"TodayAsked_registration">;
    } | null | undefined;
    readonly review: {
      readonly " $fragmentSpreads": FragmentRefs<"TodayReview_review">;
    } | null | undefined;
  };
  readonly " $fragmentType": "TodayAsks_need";
};
export type TodayAsks_need$key = {
  readonly " $data"?: TodayAsks_need$data;
  readonly " $fragmentSpreads": FragmentRefs<"TodayAsks_need">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "TodayAsks_need",
  "selections": [
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
      "concreteType": null,
      "kind": "LinkedField",
      "name": "subject",
      "plural": false,
      "selections": [
        {
          "fragment": {
            "kind": "InlineFragment",
            "selections": [
              {
                "args": null,
                "kind": "FragmentSpread",
                "name": "TodayAsked_registration"
              }
            ],
            "type": "Registration",
            "abstractKey": null
          },
          "kind": "AliasedInlineFragmentSpread",
          "name": "registration"
        },
        {
          "fragment": {
            "kind": "InlineFragment",
            "selections": [
              {
                "args": null,
                "kind": "FragmentSpread",
                "name": "TodayReview_review"
              }
            ],
            "type": "AfterActionReview",
            "abstractKey": null
          },
          "kind": "AliasedInlineFragmentSpread",
          "name": "review"
        },
        {
          "fragment": {
            "kind": "InlineFragment",
            "selections": [
              {
                "args": null,
                "kind": "FragmentSpread",
                "name": "TodayAction_item"
              }
            ],
            "type": "ActionItem",
            "abstractKey": null
          },
          "kind": "AliasedInlineFragmentSpread",
          "name": "action"
        },
        {
          "fragment": {
            "kind": "InlineFragment",
            "selections": [
              {
                "args": null,
                "kind": "FragmentSpread",
                "name": "TodayLearning_learning"
              }
            ],
            "type": "KeyLearning",
            "abstractKey": null
          },
          "kind": "AliasedInlineFragmentSpread",
          "name": "learning"
        }
      ],
      "storageKey": null
    }
  ],
  "type": "Need",
  "abstractKey": null
};

(node as any).hash = "6a4b2a11b5b71298b775e03bb8b211ad";

export default node;

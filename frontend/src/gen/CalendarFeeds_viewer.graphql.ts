/**
 * @generated SignedSource<<d2d4c5854d1b8bb572fc7d29ad0ac1c0>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type CalendarFeeds_viewer$data = {
  readonly calendarFeeds: {
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly revokedAt: string | null | undefined;
      readonly " $fragmentSpreads": FragmentRefs<"CalendarFeedEntry_feed">;
    }>;
  };
  readonly memberships: {
    readonly nodes: ReadonlyArray<{
      readonly community: {
        readonly id: string;
        readonly name: string;
      } | null | undefined;
    }>;
  };
  readonly viewerCanCreateCalendarFeed: boolean;
  readonly " $fragmentType": "CalendarFeeds_viewer";
};
export type CalendarFeeds_viewer$key = {
  readonly " $data"?: CalendarFeeds_viewer$data;
  readonly " $fragmentSpreads": FragmentRefs<"CalendarFeeds_viewer">;
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
  "name": "CalendarFeeds_viewer",
  "selections": [
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "viewerCanCreateCalendarFeed",
      "storageKey": null
    },
    {
      "alias": null,
      "args": [
        {
          "kind": "Literal",
          "name": "first",
          "value": 100
        }
      ],
      "concreteType": "MembershipConnection",
      "kind": "LinkedField",
      "name": "memberships",
      "plural": false,
      "selections": [
        {
          "alias": null,
          "args": null,
          "concreteType": "Membership",
          "kind": "LinkedField",
          "name": "nodes",
          "plural": true,
          "selections": [
            {
              "alias": null,
              "args": null,
              "concreteType": "Community",
              "kind": "LinkedField",
              "name": "community",
              "plural": false,
              "selections": [
                (v0/*:: as any*/),
                {
                  "alias": null,
                  "args": null,
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
      "storageKey": "memberships(first:100)"
    },
    {
      "alias": null,
      "args": [
        {
          "kind": "Literal",
          "name": "first",
          "value": 20
        }
      ],
      "concreteType": "CalendarFeedConnection",
      "kind": "LinkedField",
      "name": "calendarFeeds",
      "plural": false,
      "selections": [
        {
          "alias": null,
          "args": null,
          "concreteType": "CalendarFeed",
          "kind": "LinkedField",
          "name": "nodes",
          "plural": true,
          "selections": [
            (v0/*:: as any*/),
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "revokedAt",
              "storageKey": null
            },
            {
              "args": null,
              "kind": "FragmentSpread",
              "name": "CalendarFeedEntry_feed"
            }
          ],
          "storageKey": null
        }
      ],
      "storageKey": "calendarFeeds(first:20)"
    }
  ],
  "type": "Viewer",
  "abstractKey": null
};
})();

(node as any).hash = "950103b07c4702c8aa5cb991a484c539";

export default node;

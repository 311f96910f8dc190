/**
 * @generated SignedSource<<b93f1c60f5d1230ff7bb055ca03e8710>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type EventAims_event$data = {
  readonly competencies: {
    readonly nodes: ReadonlyArray<{
      readonly competency: {
        readonly id: string;
        readonly name: string;
      } | null | undefined;
      readonly id: string;
      readonly targetRank: number | null | undefined;
    }>;
  };
  readonly " $fragmentType": "EventAims_event";
};
export type EventAims_event$key = {
  readonly " $data"?: EventAims_event$data;
  readonly " $fragmentSpreads": FragmentRefs<"EventAims_event">;
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
  "argumentDefinitions": [
    {
      "defaultValue": null,
      "kind": "LocalArgument",
      "name": "language"
    }
  ],
  "kind": "Fragment",
  "metadata": null,
  "name": "EventAims_event",
  "selections": [
    {
      "alias": null,
      "args": [
        {
          "kind": "Literal",
          "name": "first",
          "value": 20
        }
      ],
      "concreteType": "EventCompetencyConnection",
      "kind": "LinkedField",
      "name": "competencies",
      "plural": false,
      "selections": [
        {
          "alias": null,
          "args": null,
          "concreteType": "EventCompetency",
          "kind": "LinkedField",
          "name": "nodes",
          "plural": true,
          "selections": [
            (v0/*:: as any*/),
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "targetRank",
              "storageKey": null
            },
            {
              "alias": null,
              "args": null,
              "concreteType": "Competency",
              "kind": "LinkedField",
              "name": "competency",
              "plural": false,
              "selections": [
                (v0/*:: as any*/),
                {
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
                }
              ],
              "storageKey": null
            }
          ],
          "storageKey": null
        }
      ],
      "storageKey": "competencies(first:20)"
    }
  ],
  "type": "Event",
  "abstractKey": null
};
})();

(node as any).hash = "51a96ae827f56bcb8e87922e390d3f67";

export default node;

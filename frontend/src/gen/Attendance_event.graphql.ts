/**
 * @generated SignedSource<<f8332b153cc9528cf4416cac9fdf4b82>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type Attendance_event$data = {
  readonly attendanceConfirmedAt: string | null | undefined;
  readonly confirmedCount: number;
  readonly figures: {
    readonly absentCount: number;
    readonly presentCount: number;
    readonly remoteCount: number;
  } | null | undefined;
  readonly id: string;
  readonly onlineConfirmedCount: number;
  readonly viewerCanConfirmAttendance: boolean;
  readonly " $fragmentType": "Attendance_event";
};
export type Attendance_event$key = {
  readonly " $data"?: Attendance_event$data;
  readonly " $fragmentSpreads": FragmentRefs<"Attendance_event">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "Attendance_event",
  "selections": [
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "id",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "attendanceConfirmedAt",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "confirmedCount",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "onlineConfirmedCount",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "viewerCanConfirmAttendance",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "EventFigures",
      "kind": "LinkedField",
      "name": "figures",
      "plural": false,
      "selections": [
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "presentCount",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "remoteCount",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "absentCount",
          "storageKey": null
        }
      ],
      "storageKey": null
    }
  ],
  "type": "Event",
  "abstractKey": null
};

(node as any).hash = "c49eba91cb6492e816ce3c69ebbadf70";

export default node;

/**
 * @generated SignedSource<<3aea0931327128d31a2e0939fb9975bc>>
 * @relayHash 7698a85052190ff23d7e95593cd9f660
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID df9f2f37cfc7f78a4cfbd26cbf0c85d3f1f3b9c89935ae064caa28db3da5fce3

import { PreloadableConcreteRequest } from 'relay-runtime';
import { DoorQuery } from './DoorQuery.graphql';

const node: PreloadableConcreteRequest<DoorQuery> = {
  "kind": "PreloadableConcreteRequest",
  "params": {
    "id": "df9f2f37cfc7f78a4cfbd26cbf0c85d3f1f3b9c89935ae064caa28db3da5fce3",
    "metadata": {},
    "name": "DoorQuery",
    "operationKind": "query",
    "text": null
  }
};

export default node;

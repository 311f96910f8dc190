/**
 * @generated SignedSource<<f5c33e4c64c265e00c5d856de4ebf0aa>>
 * @relayHash e16b9fdd875f81e2cf698f914bfb4ab8
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 907997e2d923ef70d8a1db2fca00001b1481af6ec1e433e51a4c3c0053510233

import { PreloadableConcreteRequest } from 'relay-runtime';
import { CommunityEventsQuery } from './CommunityEventsQuery.graphql';

const node: PreloadableConcreteRequest<CommunityEventsQuery> = {
  "kind": "PreloadableConcreteRequest",
  "params": {
    "id": "907997e2d923ef70d8a1db2fca00001b1481af6ec1e433e51a4c3c0053510233",
    "metadata": {},
    "name": "CommunityEventsQuery",
    "operationKind": "query",
    "text": null
  }
};

export default node;

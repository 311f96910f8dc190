/**
 * @generated SignedSource<<c992ccc334f6c81b0f6fddd6f36e63e7>>
 * @relayHash edc9d025521e82f7a9ae592b45f318b5
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 6456ae6f2d6e862f03c7d8a6e349e7d393e19f53371b50d3e56e7a2038d047fc

import { PreloadableConcreteRequest } from 'relay-runtime';
import { CommunityQuery } from './CommunityQuery.graphql';

const node: PreloadableConcreteRequest<CommunityQuery> = {
  "kind": "PreloadableConcreteRequest",
  "params": {
    "id": "6456ae6f2d6e862f03c7d8a6e349e7d393e19f53371b50d3e56e7a2038d047fc",
    "metadata": {},
    "name": "CommunityQuery",
    "operationKind": "query",
    "text": null
  }
};

export default node;

/**
 * @generated SignedSource<<1c02c7bc89a5c6758daeed79ca34c305>>
 * @relayHash 4dc875199707b8d4b7b4da5dc2457970
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 3762ff8a769507656e5bb34ec175c22a8e9923ee6a0cf37ce82a91f40b6cf93f

import { PreloadableConcreteRequest } from 'relay-runtime';
import { CommunitySettingsQuery } from './CommunitySettingsQuery.graphql';

const node: PreloadableConcreteRequest<CommunitySettingsQuery> = {
  "kind": "PreloadableConcreteRequest",
  "params": {
    "id": "3762ff8a769507656e5bb34ec175c22a8e9923ee6a0cf37ce82a91f40b6cf93f",
    "metadata": {},
    "name": "CommunitySettingsQuery",
    "operationKind": "query",
    "text": null
  }
};

export default node;

/**
 * @generated SignedSource<<7d08aef1ba487e4f6177832e86348c7a>>
 * @relayHash 4373e7a8d2c777c300d4638966aac5e3
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID a73704b9690fe26d847f001ea8eb454738c77531452acd4301f5d33a850e3a49

import { PreloadableConcreteRequest } from 'relay-runtime';
import { AssetQuery } from './AssetQuery.graphql';

const node: PreloadableConcreteRequest<AssetQuery> = {
  "kind": "PreloadableConcreteRequest",
  "params": {
    "id": "a73704b9690fe26d847f001ea8eb454738c77531452acd4301f5d33a850e3a49",
    "metadata": {},
    "name": "AssetQuery",
    "operationKind": "query",
    "text": null
  }
};

export default node;

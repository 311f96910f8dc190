/**
 * @generated SignedSource<<1aa85810b4a4bbbec0a097e5b4866b59>>
 * @relayHash 265d5b5a4d8b1e3215a9358f63fc8f56
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 9e13ee03c94098a33f3df65a79ddfbcff08a00d31aac1634a30f6fef75c51e03

import { PreloadableConcreteRequest } from 'relay-runtime';
import { ReviewQuery } from './ReviewQuery.graphql';

const node: PreloadableConcreteRequest<ReviewQuery> = {
  "kind": "PreloadableConcreteRequest",
  "params": {
    "id": "9e13ee03c94098a33f3df65a79ddfbcff08a00d31aac1634a30f6fef75c51e03",
    "metadata": {},
    "name": "ReviewQuery",
    "operationKind": "query",
    "text": null
  }
};

export default node;

/**
 * @generated SignedSource<<85cb20628e74712ecd05b5c03e46fecd>>
 * @relayHash e9b4898ce5ea7356bbbd62a34eadd38d
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 7784c26e8ee5a02123743ad5cdfe3fe7393245a9f844a5272992f068fe40a680

import { PreloadableConcreteRequest } from 'relay-runtime';
import { ConstellationQuery } from './ConstellationQuery.graphql';

const node: PreloadableConcreteRequest<ConstellationQuery> = {
  "kind": "PreloadableConcreteRequest",
  "params": {
    "id": "7784c26e8ee5a02123743ad5cdfe3fe7393245a9f844a5272992f068fe40a680",
    "metadata": {},
    "name": "ConstellationQuery",
    "operationKind": "query",
    "text": null
  }
};

export default node;

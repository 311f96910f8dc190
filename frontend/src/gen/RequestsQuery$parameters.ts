/**
 * @generated SignedSource<<0d51bc4be28b29480a67a83c752ae65a>>
 * @relayHash 139f9958fb82a9187a10fdcf735e8ae9
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 5ebd5ed3e977d73e516ac3189c7c97eee765d9a971b018bce2c6e812f987c7a5

import { PreloadableConcreteRequest } from 'relay-runtime';
import { RequestsQuery } from './RequestsQuery.graphql';

const node: PreloadableConcreteRequest<RequestsQuery> = {
  "kind": "PreloadableConcreteRequest",
  "params": {
    "id": "5ebd5ed3e977d73e516ac3189c7c97eee765d9a971b018bce2c6e812f987c7a5",
    "metadata": {},
    "name": "RequestsQuery",
    "operationKind": "query",
    "text": null
  }
};

export default node;

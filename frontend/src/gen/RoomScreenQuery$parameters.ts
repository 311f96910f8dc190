/**
 * @generated SignedSource<<1d0f8bc4710d06bd30f9d52953d6b696>>
 * @relayHash 2b6df86f92e27d07e9cc6015be8e596e
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID af4d76e2552d59e442b5521828f26264280d535abe1d94d26b0dacfff6e5760b

import { PreloadableConcreteRequest } from 'relay-runtime';
import { RoomScreenQuery } from './RoomScreenQuery.graphql';

const node: PreloadableConcreteRequest<RoomScreenQuery> = {
  "kind": "PreloadableConcreteRequest",
  "params": {
    "id": "af4d76e2552d59e442b5521828f26264280d535abe1d94d26b0dacfff6e5760b",
    "metadata": {},
    "name": "RoomScreenQuery",
    "operationKind": "query",
    "text": null
  }
};

export default node;

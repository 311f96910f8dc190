/**
 * @generated SignedSource<<0803b3b44c194f2205866c338ba46cc0>>
 * @relayHash b0a188c3b28c9637e3ffc9cb48a24d96
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 9ba153bae867f27c851e7781690addcde6d5d21e3453a96bd3c5d4668d994fba

import { PreloadableConcreteRequest } from 'relay-runtime';
import { CaptureQuery } from './CaptureQuery.graphql';

const node: PreloadableConcreteRequest<CaptureQuery> = {
  "kind": "PreloadableConcreteRequest",
  "params": {
    "id": "9ba153bae867f27c851e7781690addcde6d5d21e3453a96bd3c5d4668d994fba",
    "metadata": {},
    "name": "CaptureQuery",
    "operationKind": "query",
    "text": null
  }
};

export default node;

/**
 * @generated SignedSource<<d6cb82671f2d24aeccf86a075a8c002b>>
 * @relayHash f96c3d8c772773232c05f5469912258d
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 95b31bb954f57998a7d643167ca102d1f9c686129904d32bde82d667c72d17c8

import { PreloadableConcreteRequest } from 'relay-runtime';
import { TodayPageQuery } from './TodayPageQuery.graphql';

const node: PreloadableConcreteRequest<TodayPageQuery> = {
  "kind": "PreloadableConcreteRequest",
  "params": {
    "id": "95b31bb954f57998a7d643167ca102d1f9c686129904d32bde82d667c72d17c8",
    "metadata": {},
    "name": "TodayPageQuery",
    "operationKind": "query",
    "text": null
  }
};

export default node;

/**
 * @generated SignedSource<<2a210fe4edd5c6ca737f883cda9607cd>>
 * @relayHash d0eaf8c82780de3fd167a7d37fbb6e1e
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 2c6e80459592a7d370c1f64f33b2d45b2579266b16ef41c4b9620f509b57f600

import { PreloadableConcreteRequest } from 'relay-runtime';
import { ApiQuery } from './ApiQuery.graphql';

const node: PreloadableConcreteRequest<ApiQuery> = {
  "kind": "PreloadableConcreteRequest",
  "params": {
    "id": "2c6e80459592a7d370c1f64f33b2d45b2579266b16ef41c4b9620f509b57f600",
    "metadata": {},
    "name": "ApiQuery",
    "operationKind": "query",
    "text": null
  }
};

export default node;

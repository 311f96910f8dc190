/**
 * @generated SignedSource<<e8765db9f78aa4af7a0fa8d1da894a86>>
 * @relayHash 713abcca678a3675cc2f801277262eee
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 73aa14203978d12f3c6f698395130adec595eae298549d6b6a3484dd7d6d842b

import { PreloadableConcreteRequest } from 'relay-runtime';
import { ShellQuery } from './ShellQuery.graphql';

const node: PreloadableConcreteRequest<ShellQuery> = {
  "kind": "PreloadableConcreteRequest",
  "params": {
    "id": "73aa14203978d12f3c6f698395130adec595eae298549d6b6a3484dd7d6d842b",
    "metadata": {},
    "name": "ShellQuery",
    "operationKind": "query",
    "text": null
  }
};

export default node;

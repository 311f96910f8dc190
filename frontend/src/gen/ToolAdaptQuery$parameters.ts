/**
 * @generated SignedSource<<39af2622aeec6509bc950fcccf7eaf03>>
 * @relayHash d25ce9a6dd9510ea12bd18b12bb842d6
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 1901b95027a9689a1310f68d2fb9885991ec51173ad84ea52b7d61e21f4b0b5b

import { PreloadableConcreteRequest } from 'relay-runtime';
import { ToolAdaptQuery } from './ToolAdaptQuery.graphql';

const node: PreloadableConcreteRequest<ToolAdaptQuery> = {
  "kind": "PreloadableConcreteRequest",
  "params": {
    "id": "1901b95027a9689a1310f68d2fb9885991ec51173ad84ea52b7d61e21f4b0b5b",
    "metadata": {},
    "name": "ToolAdaptQuery",
    "operationKind": "query",
    "text": null
  }
};

export default node;

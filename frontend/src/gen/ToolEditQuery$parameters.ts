/**
 * @generated SignedSource<<af3b637f53ee414fb54702305fb5a4d6>>
 * @relayHash 95166bfc18c197a2fc4793caacfde534
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID d45ca4694853318c5394db707e11c40fd15d91da14c481abd0f9100e45ecae8c

import { PreloadableConcreteRequest } from 'relay-runtime';
import { ToolEditQuery } from './ToolEditQuery.graphql';

const node: PreloadableConcreteRequest<ToolEditQuery> = {
  "kind": "PreloadableConcreteRequest",
  "params": {
    "id": "d45ca4694853318c5394db707e11c40fd15d91da14c481abd0f9100e45ecae8c",
    "metadata": {},
    "name": "ToolEditQuery",
    "operationKind": "query",
    "text": null
  }
};

export default node;

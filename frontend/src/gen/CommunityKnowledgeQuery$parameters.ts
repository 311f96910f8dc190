/**
 * @generated SignedSource<<2b9fa5d5982fe37fa27a335f94416c5b>>
 * @relayHash d4d831c7280bc1cf48b91d7c214683f8
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 2e1ef6cead8304e6d46b89fcce67cf477487c7bac16cf2629cfd48b30471f545

import { PreloadableConcreteRequest } from 'relay-runtime';
import { CommunityKnowledgeQuery } from './CommunityKnowledgeQuery.graphql';

const node: PreloadableConcreteRequest<CommunityKnowledgeQuery> = {
  "kind": "PreloadableConcreteRequest",
  "params": {
    "id": "2e1ef6cead8304e6d46b89fcce67cf477487c7bac16cf2629cfd48b30471f545",
    "metadata": {},
    "name": "CommunityKnowledgeQuery",
    "operationKind": "query",
    "text": null
  }
};

export default node;

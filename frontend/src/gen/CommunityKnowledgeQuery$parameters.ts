/**
 * @generated SignedSource<<80c5901fe8459d53b2412f701cb96845>>
 * @relayHash d9f31df248a7333f4b6c92addb883568
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID cb39440dae1e434d967e6d1afa4b0a929325d86f481437e9634f5f5fd3dd233d

import { PreloadableConcreteRequest } from 'relay-runtime';
import { CommunityKnowledgeQuery } from './CommunityKnowledgeQuery.graphql';

const node: PreloadableConcreteRequest<CommunityKnowledgeQuery> = {
  "kind": "PreloadableConcreteRequest",
  "params": {
    "id": "cb39440dae1e434d967e6d1afa4b0a929325d86f481437e9634f5f5fd3dd233d",
    "metadata": {},
    "name": "CommunityKnowledgeQuery",
    "operationKind": "query",
    "text": null
  }
};

export default node;

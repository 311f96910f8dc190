/**
 * @generated SignedSource<<e3b0d59b6a505c59e2ae0f1be3a77864>>
 * @relayHash 8aab5a6b9dc58ae65e9dd7f479f79e7b
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 1e3b396636db0b78441807a5c9fb2eabd9b4185e8907f215fbf6e053c8be73a0

import { PreloadableConcreteRequest } from 'relay-runtime';
import { CommunityQuery } from './CommunityQuery.graphql';

const node: PreloadableConcreteRequest<CommunityQuery> = {
  "kind": "PreloadableConcreteRequest",
  "params": {
    "id": "1e3b396636db0b78441807a5c9fb2eabd9b4185e8907f215fbf6e053c8be73a0",
    "metadata": {},
    "name": "CommunityQuery",
    "operationKind": "query",
    "text": null
  }
};

export default node;

/**
 * @generated SignedSource<<c98bcb654116ad0f4b93943e8a7a4953>>
 * @relayHash cab25f73d4dd34d7c8fa090b34643acb
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 570993c17a8129b2854ca00fe3e5e0e1080d735a522024cc5409af4412800b41

import { PreloadableConcreteRequest } from 'relay-runtime';
import { CommunityQuery } from './CommunityQuery.graphql';

const node: PreloadableConcreteRequest<CommunityQuery> = {
  "kind": "PreloadableConcreteRequest",
  "params": {
    "id": "570993c17a8129b2854ca00fe3e5e0e1080d735a522024cc5409af4412800b41",
    "metadata": {},
    "name": "CommunityQuery",
    "operationKind": "query",
    "text": null
  }
};

export default node;

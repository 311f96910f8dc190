/**
 * @generated SignedSource<<e684416fbb9f138c1fce674b32119414>>
 * @relayHash e0bff32af37a1b02e5844bb6047d0143
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 42ac873e2c4b29e8b202b995a6a5c597d85037bc7242434b983bc2122de2550e

import { PreloadableConcreteRequest } from 'relay-runtime';
import { SignInQuery } from './SignInQuery.graphql';

const node: PreloadableConcreteRequest<SignInQuery> = {
  "kind": "PreloadableConcreteRequest",
  "params": {
    "id": "42ac873e2c4b29e8b202b995a6a5c597d85037bc7242434b983bc2122de2550e",
    "metadata": {},
    "name": "SignInQuery",
    "operationKind": "query",
    "text": null
  }
};

export default node;

/**
 * @generated SignedSource<<a19cd4b5e4bba2b6839a0483184b2fa0>>
 * @relayHash 15631f5630ffa28fde4f2f76f7c4ce50
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID a135ac3e7e4423e47a45d364174faacce0471de6dc2fbc8f3c9d311a4797baf6

import { PreloadableConcreteRequest } from 'relay-runtime';
import { SignInsQuery } from './SignInsQuery.graphql';

const node: PreloadableConcreteRequest<SignInsQuery> = {
  "kind": "PreloadableConcreteRequest",
  "params": {
    "id": "a135ac3e7e4423e47a45d364174faacce0471de6dc2fbc8f3c9d311a4797baf6",
    "metadata": {},
    "name": "SignInsQuery",
    "operationKind": "query",
    "text": null
  }
};

export default node;

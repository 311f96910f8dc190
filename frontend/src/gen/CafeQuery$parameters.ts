/**
 * @generated SignedSource<<0d6830b6f5f6e96163a7f7084ce0b953>>
 * @relayHash 208bc8c5f8698fa01325ca17b57e213d
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID dda1baabead28bb8e079dc0754447383ab2208c94b19d34876e34921411fc052

import { PreloadableConcreteRequest } from 'relay-runtime';
import { CafeQuery } from './CafeQuery.graphql';

const node: PreloadableConcreteRequest<CafeQuery> = {
  "kind": "PreloadableConcreteRequest",
  "params": {
    "id": "dda1baabead28bb8e079dc0754447383ab2208c94b19d34876e34921411fc052",
    "metadata": {},
    "name": "CafeQuery",
    "operationKind": "query",
    "text": null
  }
};

export default node;

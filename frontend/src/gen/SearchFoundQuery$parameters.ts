/**
 * @generated SignedSource<<672bfa064d869fd9b973bef47f270897>>
 * @relayHash 7dbb0d61f3ff34fa3a741991b549dca0
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID ffc5f3214584acd744ed33be08fb0149c40297831c82e4b59213731dbc0ce89e

import { PreloadableConcreteRequest } from 'relay-runtime';
import { SearchFoundQuery } from './SearchFoundQuery.graphql';

const node: PreloadableConcreteRequest<SearchFoundQuery> = {
  "kind": "PreloadableConcreteRequest",
  "params": {
    "id": "ffc5f3214584acd744ed33be08fb0149c40297831c82e4b59213731dbc0ce89e",
    "metadata": {},
    "name": "SearchFoundQuery",
    "operationKind": "query",
    "text": null
  }
};

export default node;

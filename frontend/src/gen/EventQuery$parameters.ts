/**
 * @generated SignedSource<<dbd72b8a21328e93f3a73dc1e869dbc3>>
 * @relayHash df2ee15aa443078b5b8c32ead9ba8cf4
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID bdd8558cc8d54b222772d802e756d41c55f558d104114d9e151582fd0a31ae79

import { PreloadableConcreteRequest } from 'relay-runtime';
import { EventQuery } from './EventQuery.graphql';

const node: PreloadableConcreteRequest<EventQuery> = {
  "kind": "PreloadableConcreteRequest",
  "params": {
    "id": "bdd8558cc8d54b222772d802e756d41c55f558d104114d9e151582fd0a31ae79",
    "metadata": {},
    "name": "EventQuery",
    "operationKind": "query",
    "text": null
  }
};

export default node;

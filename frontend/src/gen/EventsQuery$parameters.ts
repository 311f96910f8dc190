/**
 * @generated SignedSource<<dc6591ff617b3a6e5e1b92f700dfeda1>>
 * @relayHash 8b7e4f026646d3130c045fee458a71f3
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 7c66c2a474b387195d06cdb4fa00a918afa921dcc88ab48ce5003852a2610448

import { PreloadableConcreteRequest } from 'relay-runtime';
import { EventsQuery } from './EventsQuery.graphql';

const node: PreloadableConcreteRequest<EventsQuery> = {
  "kind": "PreloadableConcreteRequest",
  "params": {
    "id": "7c66c2a474b387195d06cdb4fa00a918afa921dcc88ab48ce5003852a2610448",
    "metadata": {},
    "name": "EventsQuery",
    "operationKind": "query",
    "text": null
  }
};

export default node;

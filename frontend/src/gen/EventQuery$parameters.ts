/**
 * @generated SignedSource<<11315ef63ba7347046e0f580c6ce7aa3>>
 * @relayHash 1bb3783066b283b18a6f796ccc99c948
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID e6ef232ce38cd7d860aa829b922c388f1145c8a44f34b8cd0286b3b01f699c8b

import { PreloadableConcreteRequest } from 'relay-runtime';
import { EventQuery } from './EventQuery.graphql';

const node: PreloadableConcreteRequest<EventQuery> = {
  "kind": "PreloadableConcreteRequest",
  "params": {
    "id": "e6ef232ce38cd7d860aa829b922c388f1145c8a44f34b8cd0286b3b01f699c8b",
    "metadata": {},
    "name": "EventQuery",
    "operationKind": "query",
    "text": null
  }
};

export default node;

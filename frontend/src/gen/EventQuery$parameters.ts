/**
 * @generated SignedSource<<b0b3af112f1e35f0fdf4c3f671f83537>>
 * @relayHash fa5c02ade2a8722ad8d896fb40df19de
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 9d561679ba56a42532dfec2157b321d58c9fc8cc7df9b34069ce7a58dcb37817

import { PreloadableConcreteRequest } from 'relay-runtime';
import { EventQuery } from './EventQuery.graphql';

const node: PreloadableConcreteRequest<EventQuery> = {
  "kind": "PreloadableConcreteRequest",
  "params": {
    "id": "9d561679ba56a42532dfec2157b321d58c9fc8cc7df9b34069ce7a58dcb37817",
    "metadata": {},
    "name": "EventQuery",
    "operationKind": "query",
    "text": null
  }
};

export default node;

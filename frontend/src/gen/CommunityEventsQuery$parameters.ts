/**
 * @generated SignedSource<<faca5c6de48580c81cad671e34b3885e>>
 * @relayHash 0ebf6f5a32d2d274ea803bb9cd2a803e
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 6a125ccddab409691161f71af094cc668ace3aa585f806bc6848a7490333bc28

import { PreloadableConcreteRequest } from 'relay-runtime';
import { CommunityEventsQuery } from './CommunityEventsQuery.graphql';

const node: PreloadableConcreteRequest<CommunityEventsQuery> = {
  "kind": "PreloadableConcreteRequest",
  "params": {
    "id": "6a125ccddab409691161f71af094cc668ace3aa585f806bc6848a7490333bc28",
    "metadata": {},
    "name": "CommunityEventsQuery",
    "operationKind": "query",
    "text": null
  }
};

export default node;

/**
 * @generated SignedSource<<10c47ef86f980b017b963e1d60aebcf4>>
 * @relayHash 82e3a1ec32fea14ba5f5eb36c26bba96
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID f01a52141908cc6f883329a7760e8405a15ea525bfb1de60272281c901be3b09

import { PreloadableConcreteRequest } from 'relay-runtime';
import { MyEventsQuery } from './MyEventsQuery.graphql';

const node: PreloadableConcreteRequest<MyEventsQuery> = {
  "kind": "PreloadableConcreteRequest",
  "params": {
    "id": "f01a52141908cc6f883329a7760e8405a15ea525bfb1de60272281c901be3b09",
    "metadata": {},
    "name": "MyEventsQuery",
    "operationKind": "query",
    "text": null
  }
};

export default node;

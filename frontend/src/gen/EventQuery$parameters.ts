/**
 * @generated SignedSource<<7a78040cc6d2d86ae05b4daf061ccccf>>
 * @relayHash 08dc02d7d200cf9d966e8a7b208ed01c
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID fc87c2045b7bc7b5bb3c71ccbd2b2f7018d0d2c64103d04035f5224a34916aae

import { PreloadableConcreteRequest } from 'relay-runtime';
import { EventQuery } from './EventQuery.graphql';

const node: PreloadableConcreteRequest<EventQuery> = {
  "kind": "PreloadableConcreteRequest",
  "params": {
    "id": "fc87c2045b7bc7b5bb3c71ccbd2b2f7018d0d2c64103d04035f5224a34916aae",
    "metadata": {},
    "name": "EventQuery",
    "operationKind": "query",
    "text": null
  }
};

export default node;

/**
 * @generated SignedSource<<d1f28a106662d5522842ec46090ad8b9>>
 * @relayHash 92f25427ae6e6dd51f2cf85850d71c56
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 28a40640e4553134df1d6c999db318122ab762f3f6a878468ca8f6d1c05088a3

import { PreloadableConcreteRequest } from 'relay-runtime';
import { EventNewQuery } from './EventNewQuery.graphql';

const node: PreloadableConcreteRequest<EventNewQuery> = {
  "kind": "PreloadableConcreteRequest",
  "params": {
    "id": "28a40640e4553134df1d6c999db318122ab762f3f6a878468ca8f6d1c05088a3",
    "metadata": {},
    "name": "EventNewQuery",
    "operationKind": "query",
    "text": null
  }
};

export default node;

/**
 * @generated SignedSource<<1cd14cba7e77c470c65ac89214a611cc>>
 * @relayHash 8889b2c72ab9e4357f1ca3300d4c43e8
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 2f1b2c2b41693884148ac168ee92415a8707dad00fa203f8d4fb840d3dfaac6f

import { PreloadableConcreteRequest } from 'relay-runtime';
import { EventQuery } from './EventQuery.graphql';

const node: PreloadableConcreteRequest<EventQuery> = {
  "kind": "PreloadableConcreteRequest",
  "params": {
    "id": "2f1b2c2b41693884148ac168ee92415a8707dad00fa203f8d4fb840d3dfaac6f",
    "metadata": {},
    "name": "EventQuery",
    "operationKind": "query",
    "text": null
  }
};

export default node;

/**
 * @generated SignedSource<<ffd39a0853c82e2c3f87c36c3013ff42>>
 * @relayHash a936a2c8e06f81ab00c42dc35e92994e
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 4563ad0f022b088c1379c6a25e5997107a6a4bc6fa3213563c366ce607af2b8a

import { PreloadableConcreteRequest } from 'relay-runtime';
import { HomeQuery } from './HomeQuery.graphql';

const node: PreloadableConcreteRequest<HomeQuery> = {
  "kind": "PreloadableConcreteRequest",
  "params": {
    "id": "4563ad0f022b088c1379c6a25e5997107a6a4bc6fa3213563c366ce607af2b8a",
    "metadata": {},
    "name": "HomeQuery",
    "operationKind": "query",
    "text": null
  }
};

export default node;

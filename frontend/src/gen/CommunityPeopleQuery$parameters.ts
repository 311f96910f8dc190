/**
 * @generated SignedSource<<49f77244f4fb5db10635fad8132cfdf0>>
 * @relayHash 69a1222292db5afeea61de04b83bec45
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID a48df92e8c549ab33c6bdc0f138879ae935c909050ccb3656ef34df655281cb1

import { PreloadableConcreteRequest } from 'relay-runtime';
import { CommunityPeopleQuery } from './CommunityPeopleQuery.graphql';

const node: PreloadableConcreteRequest<CommunityPeopleQuery> = {
  "kind": "PreloadableConcreteRequest",
  "params": {
    "id": "a48df92e8c549ab33c6bdc0f138879ae935c909050ccb3656ef34df655281cb1",
    "metadata": {},
    "name": "CommunityPeopleQuery",
    "operationKind": "query",
    "text": null
  }
};

export default node;

/**
 * @generated SignedSource<<4ebd9c231c7b10d7fba26880d94abb05>>
 * @relayHash d651a187e42ba4af3ac5c54a1d178798
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 5c22d5a424f5d61c50ad12a2728d4040fe727201c0fa21bc0494c0ad27f2f253

import { PreloadableConcreteRequest } from 'relay-runtime';
import { RoomScreenQuery } from './RoomScreenQuery.graphql';

const node: PreloadableConcreteRequest<RoomScreenQuery> = {
  "kind": "PreloadableConcreteRequest",
  "params": {
    "id": "5c22d5a424f5d61c50ad12a2728d4040fe727201c0fa21bc0494c0ad27f2f253",
    "metadata": {},
    "name": "RoomScreenQuery",
    "operationKind": "query",
    "text": null
  }
};

export default node;

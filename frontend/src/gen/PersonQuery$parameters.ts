/**
 * @generated SignedSource<<e959371564cd58be309d613129e9224c>>
 * @relayHash 1b3b34b03400dfc02ee29aace7287d6f
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 49e23b0dc3c96db7b9346c7aca1433b6b49bebaba5cacd2a55d655330343245b

import { PreloadableConcreteRequest } from 'relay-runtime';
import { PersonQuery } from './PersonQuery.graphql';

const node: PreloadableConcreteRequest<PersonQuery> = {
  "kind": "PreloadableConcreteRequest",
  "params": {
    "id": "49e23b0dc3c96db7b9346c7aca1433b6b49bebaba5cacd2a55d655330343245b",
    "metadata": {},
    "name": "PersonQuery",
    "operationKind": "query",
    "text": null
  }
};

export default node;

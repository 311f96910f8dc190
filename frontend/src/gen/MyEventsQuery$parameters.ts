/**
 * @generated SignedSource<<d952f4deaa430d4a3c6095dafa4bcf93>>
 * @relayHash 48b34ed49c923d1785d73233e2f19463
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID e677c80509bc768415a890047cf7b41e3a40d531681b39d76507aeca9ccf45f5

import { PreloadableConcreteRequest } from 'relay-runtime';
import { MyEventsQuery } from './MyEventsQuery.graphql';

const node: PreloadableConcreteRequest<MyEventsQuery> = {
  "kind": "PreloadableConcreteRequest",
  "params": {
    "id": "e677c80509bc768415a890047cf7b41e3a40d531681b39d76507aeca9ccf45f5",
    "metadata": {},
    "name": "MyEventsQuery",
    "operationKind": "query",
    "text": null
  }
};

export default node;

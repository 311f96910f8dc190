/**
 * @generated SignedSource<<35574e8933db4abf0bf57a2702486f3c>>
 * @relayHash 68828e631fac45db58ce098bf9eb4f27
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID edfb21265b6b54a84f1cc2108cd252bfabab48b5b855fe638a895d03384127da

import { PreloadableConcreteRequest } from 'relay-runtime';
import { EventsQuery } from './EventsQuery.graphql';

const node: PreloadableConcreteRequest<EventsQuery> = {
  "kind": "PreloadableConcreteRequest",
  "params": {
    "id": "edfb21265b6b54a84f1cc2108cd252bfabab48b5b855fe638a895d03384127da",
    "metadata": {},
    "name": "EventsQuery",
    "operationKind": "query",
    "text": null
  }
};

export default node;

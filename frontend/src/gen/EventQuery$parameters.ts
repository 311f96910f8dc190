/**
 * @generated SignedSource<<092ce0e4fdf0262e3ac032edf229306e>>
 * @relayHash cc66149f1b69ab759cea0d2fcf40bbc9
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 306f4236509715b3ef8487ba9737aed55018e570578502addd0bdfef0bcaa7e6

import { PreloadableConcreteRequest } from 'relay-runtime';
import { EventQuery } from './EventQuery.graphql';

const node: PreloadableConcreteRequest<EventQuery> = {
  "kind": "PreloadableConcreteRequest",
  "params": {
    "id": "306f4236509715b3ef8487ba9737aed55018e570578502addd0bdfef0bcaa7e6",
    "metadata": {},
    "name": "EventQuery",
    "operationKind": "query",
    "text": null
  }
};

export default node;

/**
 * @generated SignedSource<<170bba85e0434b985f7cd31e29d722dc>>
 * @relayHash 625786251b0f4fed1814ed11947eb75d
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 98a7f66bf41478fffb274c63d4a0dedf9a0df6ea927304ee62edbbc3b0a0dd49

import { PreloadableConcreteRequest } from 'relay-runtime';
import { ShareQuery } from './ShareQuery.graphql';

const node: PreloadableConcreteRequest<ShareQuery> = {
  "kind": "PreloadableConcreteRequest",
  "params": {
    "id": "98a7f66bf41478fffb274c63d4a0dedf9a0df6ea927304ee62edbbc3b0a0dd49",
    "metadata": {},
    "name": "ShareQuery",
    "operationKind": "query",
    "text": null
  }
};

export default node;

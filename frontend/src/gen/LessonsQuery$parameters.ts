/**
 * @generated SignedSource<<44c9f636cbd4b34b1d099d7289a4250f>>
 * @relayHash d541c53f4b1ae6ba66375d6cfa577b16
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 39711daac02b3799f6201658c0114715aaaac8f8ebbb4689be1f297ed4a0e04b

import { PreloadableConcreteRequest } from 'relay-runtime';
import { LessonsQuery } from './LessonsQuery.graphql';

const node: PreloadableConcreteRequest<LessonsQuery> = {
  "kind": "PreloadableConcreteRequest",
  "params": {
    "id": "39711daac02b3799f6201658c0114715aaaac8f8ebbb4689be1f297ed4a0e04b",
    "metadata": {},
    "name": "LessonsQuery",
    "operationKind": "query",
    "text": null
  }
};

export default node;

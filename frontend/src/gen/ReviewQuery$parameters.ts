/**
 * @generated SignedSource<<19a02a214f703347ed236b1e3bef8342>>
 * @relayHash 17236183e1e163fee7e9d96eb28401c6
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 3ce003a93a82bcdec3006fa1b5b4f164376cc0d5b51b0370e1baea14aa1c8905

import { PreloadableConcreteRequest } from 'relay-runtime';
import { ReviewQuery } from './ReviewQuery.graphql';

const node: PreloadableConcreteRequest<ReviewQuery> = {
  "kind": "PreloadableConcreteRequest",
  "params": {
    "id": "3ce003a93a82bcdec3006fa1b5b4f164376cc0d5b51b0370e1baea14aa1c8905",
    "metadata": {},
    "name": "ReviewQuery",
    "operationKind": "query",
    "text": null
  }
};

export default node;

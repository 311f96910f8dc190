/**
 * @generated SignedSource<<9f49d4457a93fc900af53a51563ed0e2>>
 * @relayHash ee249d1c4b080a710ee18d92ec382fd8
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 7aaf2945bdd0a04bb84ebdcea45848aa655e58f2b5a181917d9ed49207930d32

import { PreloadableConcreteRequest } from 'relay-runtime';
import { ReviewQuery } from './ReviewQuery.graphql';

const node: PreloadableConcreteRequest<ReviewQuery> = {
  "kind": "PreloadableConcreteRequest",
  "params": {
    "id": "7aaf2945bdd0a04bb84ebdcea45848aa655e58f2b5a181917d9ed49207930d32",
    "metadata": {},
    "name": "ReviewQuery",
    "operationKind": "query",
    "text": null
  }
};

export default node;

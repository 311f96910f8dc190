/**
 * @generated SignedSource<<b5286df7b51691fba520c74a7d0cb657>>
 * @relayHash 8d24441fca2713125b102eed381c3746
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 97cd26bd061ab3c56ed69b8f960b0bfe040ad1f8600e46697a9d3001607e38ec

import { PreloadableConcreteRequest } from 'relay-runtime';
import { LettersQuery } from './LettersQuery.graphql';

const node: PreloadableConcreteRequest<LettersQuery> = {
  "kind": "PreloadableConcreteRequest",
  "params": {
    "id": "97cd26bd061ab3c56ed69b8f960b0bfe040ad1f8600e46697a9d3001607e38ec",
    "metadata": {},
    "name": "LettersQuery",
    "operationKind": "query",
    "text": null
  }
};

export default node;

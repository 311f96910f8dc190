/**
 * @generated SignedSource<<a45e7d162a82b265f48743035f307901>>
 * @relayHash 36a750c2b387de1a10e5b3b15eafbb5a
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 07286a5c7aa3cfb470c208774d2e28f5ba0e6bd82b7c12a88883b032bf32a1ad

import { PreloadableConcreteRequest } from 'relay-runtime';
import { SearchFoundQuery } from './SearchFoundQuery.graphql';

const node: PreloadableConcreteRequest<SearchFoundQuery> = {
  "kind": "PreloadableConcreteRequest",
  "params": {
    "id": "07286a5c7aa3cfb470c208774d2e28f5ba0e6bd82b7c12a88883b032bf32a1ad",
    "metadata": {},
    "name": "SearchFoundQuery",
    "operationKind": "query",
    "text": null
  }
};

export default node;

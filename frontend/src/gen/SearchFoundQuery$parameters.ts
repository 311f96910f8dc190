/**
 * @generated SignedSource<<59c37cd9df06466855bee551dcdb29a9>>
 * @relayHash 14706a296cf5094f3d5d500478339067
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID ceefff4aa334b7e37030c26a8a0e66b14940ac893f8fefe1b838bcb7ee50a7d3

import { PreloadableConcreteRequest } from 'relay-runtime';
import { SearchFoundQuery } from './SearchFoundQuery.graphql';

const node: PreloadableConcreteRequest<SearchFoundQuery> = {
  "kind": "PreloadableConcreteRequest",
  "params": {
    "id": "ceefff4aa334b7e37030c26a8a0e66b14940ac893f8fefe1b838bcb7ee50a7d3",
    "metadata": {},
    "name": "SearchFoundQuery",
    "operationKind": "query",
    "text": null
  }
};

export default node;

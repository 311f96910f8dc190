/**
 * @generated SignedSource<<2fd112b6d3dbf29606ceb2c65b19221e>>
 * @relayHash 4e4f7fb38466bd516bc1b830119020fd
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID e6a42305b9834a1fdf8ce9295b23b97d394b7877168f77d91352e8034a3f3253

import { PreloadableConcreteRequest } from 'relay-runtime';
import { PlanQuery } from './PlanQuery.graphql';

const node: PreloadableConcreteRequest<PlanQuery> = {
  "kind": "PreloadableConcreteRequest",
  "params": {
    "id": "e6a42305b9834a1fdf8ce9295b23b97d394b7877168f77d91352e8034a3f3253",
    "metadata": {},
    "name": "PlanQuery",
    "operationKind": "query",
    "text": null
  }
};

export default node;

/**
 * @generated SignedSource<<182f7e5e5c987ec2852c4f2fd5ad1891>>
 * @relayHash 7032479e8d5186f55bd373140e94074d
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 6e91e27afb8aa6a5a0983dab701827560b838827f35ef48e6ac17da6b7b9866e

import { PreloadableConcreteRequest } from 'relay-runtime';
import { ToolsQuery } from './ToolsQuery.graphql';

const node: PreloadableConcreteRequest<ToolsQuery> = {
  "kind": "PreloadableConcreteRequest",
  "params": {
    "id": "6e91e27afb8aa6a5a0983dab701827560b838827f35ef48e6ac17da6b7b9866e",
    "metadata": {},
    "name": "ToolsQuery",
    "operationKind": "query",
    "text": null
  }
};

export default node;

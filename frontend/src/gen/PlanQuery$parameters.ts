/**
 * @generated SignedSource<<5759e45d09107086ee3e8b66d030f7ed>>
 * @relayHash 71169e51cd85bb8b6621148f63a313d8
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID c6c526c669ec5017e961aeedf579b9fb39f1a86b6fb5fe404f70cd74cd2987ca

import { PreloadableConcreteRequest } from 'relay-runtime';
import { PlanQuery } from './PlanQuery.graphql';

const node: PreloadableConcreteRequest<PlanQuery> = {
  "kind": "PreloadableConcreteRequest",
  "params": {
    "id": "c6c526c669ec5017e961aeedf579b9fb39f1a86b6fb5fe404f70cd74cd2987ca",
    "metadata": {},
    "name": "PlanQuery",
    "operationKind": "query",
    "text": null
  }
};

export default node;

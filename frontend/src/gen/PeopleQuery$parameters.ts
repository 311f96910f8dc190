/**
 * @generated SignedSource<<0c7be98b309fa6d0d5321596860d5e6e>>
 * @relayHash 990c76bc7bd1785e3c826fa0e1985ac8
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 31e9b0f2fdd04990b9f1e0d609c29215c57761651a17a8c1af1d0c8e168fdaee

import { PreloadableConcreteRequest } from 'relay-runtime';
import { PeopleQuery } from './PeopleQuery.graphql';

const node: PreloadableConcreteRequest<PeopleQuery> = {
  "kind": "PreloadableConcreteRequest",
  "params": {
    "id": "31e9b0f2fdd04990b9f1e0d609c29215c57761651a17a8c1af1d0c8e168fdaee",
    "metadata": {},
    "name": "PeopleQuery",
    "operationKind": "query",
    "text": null
  }
};

export default node;

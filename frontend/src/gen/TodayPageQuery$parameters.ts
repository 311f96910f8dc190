/**
 * @generated SignedSource<<869dd8bf1c36e19b45c9ef1ddd5751a0>>
 * @relayHash 67cefc494d4bb81062515ccbc3929630
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 1d6628bc6d2fba460a1ee90c6edc8c4b296d3f261b4d7e8e0d997b42df135e47

import { PreloadableConcreteRequest } from 'relay-runtime';
import { TodayPageQuery } from './TodayPageQuery.graphql';

const node: PreloadableConcreteRequest<TodayPageQuery> = {
  "kind": "PreloadableConcreteRequest",
  "params": {
    "id": "1d6628bc6d2fba460a1ee90c6edc8c4b296d3f261b4d7e8e0d997b42df135e47",
    "metadata": {},
    "name": "TodayPageQuery",
    "operationKind": "query",
    "text": null
  }
};

export default node;

/**
 * @generated SignedSource<<2066ff918114f16396c892edcb0f6e55>>
 * @relayHash ede90fd016e6929d355ff1cdf6d931a2
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 8717d7e3d04de4842b2ab20680c2dc88f556ab5066a9e5183ed829de1464ed69

import { PreloadableConcreteRequest } from 'relay-runtime';
import { TodayPageQuery } from './TodayPageQuery.graphql';

const node: PreloadableConcreteRequest<TodayPageQuery> = {
  "kind": "PreloadableConcreteRequest",
  "params": {
    "id": "8717d7e3d04de4842b2ab20680c2dc88f556ab5066a9e5183ed829de1464ed69",
    "metadata": {},
    "name": "TodayPageQuery",
    "operationKind": "query",
    "text": null
  }
};

export default node;

/**
 * @generated SignedSource<<fb1271541a98c05aff6841be853d64e3>>
 * @relayHash a2cae1bd209fb25d67975963b396c4c3
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 4bd59a1e8fff15d97c27f349a1b4417744cf525e31fe5a20fbf12d04d2ed5aa5

import { PreloadableConcreteRequest } from 'relay-runtime';
import { CaptureQuery } from './CaptureQuery.graphql';

const node: PreloadableConcreteRequest<CaptureQuery> = {
  "kind": "PreloadableConcreteRequest",
  "params": {
    "id": "4bd59a1e8fff15d97c27f349a1b4417744cf525e31fe5a20fbf12d04d2ed5aa5",
    "metadata": {},
    "name": "CaptureQuery",
    "operationKind": "query",
    "text": null
  }
};

export default node;

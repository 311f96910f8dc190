/**
 * @generated SignedSource<<add4bdb68574b6ab152fd0c69586cf7a>>
 * @relayHash 93d1539be092d72565367ce05d89fc0e
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 04fe913eb19548d574cdbd59ce52f461c026f0d72cc4070d25002646d014784f

import { PreloadableConcreteRequest } from 'relay-runtime';
import { ToolQuery } from './ToolQuery.graphql';

const node: PreloadableConcreteRequest<ToolQuery> = {
  "kind": "PreloadableConcreteRequest",
  "params": {
    "id": "04fe913eb19548d574cdbd59ce52f461c026f0d72cc4070d25002646d014784f",
    "metadata": {},
    "name": "ToolQuery",
    "operationKind": "query",
    "text": null
  }
};

export default node;

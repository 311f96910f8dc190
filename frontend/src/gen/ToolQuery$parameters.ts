/**
 * @generated SignedSource<<7b27b1c46d697321744155e7b98d68a3>>
 * @relayHash 55bd6ece9ad76e552e0f9b1f5dca243f
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 734f5d2cb7736d423ddfc5d24b977fe9af4508ddbc9843ad22800c79de5a54ac

import { PreloadableConcreteRequest } from 'relay-runtime';
import { ToolQuery } from './ToolQuery.graphql';

const node: PreloadableConcreteRequest<ToolQuery> = {
  "kind": "PreloadableConcreteRequest",
  "params": {
    "id": "734f5d2cb7736d423ddfc5d24b977fe9af4508ddbc9843ad22800c79de5a54ac",
    "metadata": {},
    "name": "ToolQuery",
    "operationKind": "query",
    "text": null
  }
};

export default node;

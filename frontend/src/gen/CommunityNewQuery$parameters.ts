/**
 * @generated SignedSource<<533e1b9d7089c89bc49c59ddb38063fa>>
 * @relayHash ab2bf2d35abc8d6d550e3010af013747
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 1727b8bce0469ceae3c4a68784eb6370ca6f73c0d29072f034c8556abf111f32

import { PreloadableConcreteRequest } from 'relay-runtime';
import { CommunityNewQuery } from './CommunityNewQuery.graphql';

const node: PreloadableConcreteRequest<CommunityNewQuery> = {
  "kind": "PreloadableConcreteRequest",
  "params": {
    "id": "1727b8bce0469ceae3c4a68784eb6370ca6f73c0d29072f034c8556abf111f32",
    "metadata": {},
    "name": "CommunityNewQuery",
    "operationKind": "query",
    "text": null
  }
};

export default node;

/**
 * @generated SignedSource<<64985e6367ecf5d41d62878ac8118303>>
 * @relayHash 2b3dc229b539f47651e32a40299f945f
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID d381dfd45bb688096d0ccb335fe31ef38d81beff3046af643572d1ff24b4daeb

import { PreloadableConcreteRequest } from 'relay-runtime';
import { TokensQuery } from './TokensQuery.graphql';

const node: PreloadableConcreteRequest<TokensQuery> = {
  "kind": "PreloadableConcreteRequest",
  "params": {
    "id": "d381dfd45bb688096d0ccb335fe31ef38d81beff3046af643572d1ff24b4daeb",
    "metadata": {},
    "name": "TokensQuery",
    "operationKind": "query",
    "text": null
  }
};

export default node;

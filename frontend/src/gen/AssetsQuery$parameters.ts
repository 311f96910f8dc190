/**
 * @generated SignedSource<<3a97bb1ae34053afc74cd664c2931307>>
 * @relayHash e7530ec67dce919a495bd74509762427
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID da1713fe7c6648e68795f4650c66adccf1697dae80f29b167b5c8157f339a560

import { PreloadableConcreteRequest } from 'relay-runtime';
import { AssetsQuery } from './AssetsQuery.graphql';

const node: PreloadableConcreteRequest<AssetsQuery> = {
  "kind": "PreloadableConcreteRequest",
  "params": {
    "id": "da1713fe7c6648e68795f4650c66adccf1697dae80f29b167b5c8157f339a560",
    "metadata": {},
    "name": "AssetsQuery",
    "operationKind": "query",
    "text": null
  }
};

export default node;

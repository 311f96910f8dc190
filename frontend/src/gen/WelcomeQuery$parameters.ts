/**
 * @generated SignedSource<<dc876faec2ec466f6faeabbb98524220>>
 * @relayHash 7ed499a4a3d464ec65912184f1818ee5
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 3a771a012e8d13ff44f8f891c85b4d5454f1e400d9daa8ab1f40d387a23c86e4

import { PreloadableConcreteRequest } from 'relay-runtime';
import { WelcomeQuery } from './WelcomeQuery.graphql';

const node: PreloadableConcreteRequest<WelcomeQuery> = {
  "kind": "PreloadableConcreteRequest",
  "params": {
    "id": "3a771a012e8d13ff44f8f891c85b4d5454f1e400d9daa8ab1f40d387a23c86e4",
    "metadata": {},
    "name": "WelcomeQuery",
    "operationKind": "query",
    "text": null
  }
};

export default node;

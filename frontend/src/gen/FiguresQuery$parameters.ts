/**
 * @generated SignedSource<<940e41e9f66fad09e4e86a36105bab13>>
 * @relayHash 88830718c3f74755dd7e317f4e53b47d
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID e52e528ed6cf3d20d0382db49c396eb021789cd058fc5004992ff3e791a12baf

import { PreloadableConcreteRequest } from 'relay-runtime';
import { FiguresQuery } from './FiguresQuery.graphql';

const node: PreloadableConcreteRequest<FiguresQuery> = {
  "kind": "PreloadableConcreteRequest",
  "params": {
    "id": "e52e528ed6cf3d20d0382db49c396eb021789cd058fc5004992ff3e791a12baf",
    "metadata": {},
    "name": "FiguresQuery",
    "operationKind": "query",
    "text": null
  }
};

export default node;

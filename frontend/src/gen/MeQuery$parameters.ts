/**
 * @generated SignedSource<<9bbe8c4062bafd1d4fda4d677490ea24>>
 * @relayHash ac5e1942103d7a0470a268fff3ed3194
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID f8b5b3dd8c70fc893f8b5e42cd877f09b03afb1666bd50b8c08bb6ccee75a722

import { PreloadableConcreteRequest } from 'relay-runtime';
import { MeQuery } from './MeQuery.graphql';

const node: PreloadableConcreteRequest<MeQuery> = {
  "kind": "PreloadableConcreteRequest",
  "params": {
    "id": "f8b5b3dd8c70fc893f8b5e42cd877f09b03afb1666bd50b8c08bb6ccee75a722",
    "metadata": {},
    "name": "MeQuery",
    "operationKind": "query",
    "text": null
  }
};

export default node;

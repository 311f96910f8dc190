/**
 * @generated SignedSource<<dcc55435d63b686c78eb480cabfa8ca7>>
 * @relayHash 7421f38c585220f09e837ff6448a8d9f
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 8a7f6ec56c4f80c73418d9334f07138623abe923e3cf782e47c3718724bd08f0

import { PreloadableConcreteRequest } from 'relay-runtime';
import { AdminQuery } from './AdminQuery.graphql';

const node: PreloadableConcreteRequest<AdminQuery> = {
  "kind": "PreloadableConcreteRequest",
  "params": {
    "id": "8a7f6ec56c4f80c73418d9334f07138623abe923e3cf782e47c3718724bd08f0",
    "metadata": {},
    "name": "AdminQuery",
    "operationKind": "query",
    "text": null
  }
};

export default node;

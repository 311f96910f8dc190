/**
 * @generated SignedSource<<e8af0b4d6a86cdca6efe7e378a8bf7da>>
 * @relayHash 1cbe7dfafb763191863e3bde4a0237a9
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 32a85842bee79ee7c93b61372147eb0efd0d0ed3dd084e5ba9600f47df5a248a

import { PreloadableConcreteRequest } from 'relay-runtime';
import { HomeQuery } from './HomeQuery.graphql';

const node: PreloadableConcreteRequest<HomeQuery> = {
  "kind": "PreloadableConcreteRequest",
  "params": {
    "id": "32a85842bee79ee7c93b61372147eb0efd0d0ed3dd084e5ba9600f47df5a248a",
    "metadata": {},
    "name": "HomeQuery",
    "operationKind": "query",
    "text": null
  }
};

export default node;

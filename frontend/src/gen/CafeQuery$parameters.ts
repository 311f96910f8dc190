/**
 * @generated SignedSource<<6af7ce02a4cb1cb6666558e4714438ae>>
 * @relayHash 6e0b618e50274aa420b8efedbc42af13
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID f2162dc220d9848e34474a2912fd68c03c1a512568f9abbeb588a0af04ef9825

import { PreloadableConcreteRequest } from 'relay-runtime';
import { CafeQuery } from './CafeQuery.graphql';

const node: PreloadableConcreteRequest<CafeQuery> = {
  "kind": "PreloadableConcreteRequest",
  "params": {
    "id": "f2162dc220d9848e34474a2912fd68c03c1a512568f9abbeb588a0af04ef9825",
    "metadata": {},
    "name": "CafeQuery",
    "operationKind": "query",
    "text": null
  }
};

export default node;

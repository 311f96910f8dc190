/**
 * @generated SignedSource<<c238cef5a5c5feaf14f49bdc958eb930>>
 * @relayHash 7a12feca98a2918a9030eaae06c724ec
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID cac1126fce0862003a677b3580fe5f59a284e36304c12bb2fc5d0dbec727ca5c

import { PreloadableConcreteRequest } from 'relay-runtime';
import { ToolQuery } from './ToolQuery.graphql';

const node: PreloadableConcreteRequest<ToolQuery> = {
  "kind": "PreloadableConcreteRequest",
  "params": {
    "id": "cac1126fce0862003a677b3580fe5f59a284e36304c12bb2fc5d0dbec727ca5c",
    "metadata": {},
    "name": "ToolQuery",
    "operationKind": "query",
    "text": null
  }
};

export default node;

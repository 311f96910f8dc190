/**
 * @generated SignedSource<<25d6394a92f324514608600b15cb590c>>
 * @relayHash 7c7cc4b0dfe99ddfcc7676e2104dee0b
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 3e914fb212a7fcef4cc8b764df07ff213b9ef564020573d87cff5e646ee24a6b

import { PreloadableConcreteRequest } from 'relay-runtime';
import { ShellQuery } from './ShellQuery.graphql';

const node: PreloadableConcreteRequest<ShellQuery> = {
  "kind": "PreloadableConcreteRequest",
  "params": {
    "id": "3e914fb212a7fcef4cc8b764df07ff213b9ef564020573d87cff5e646ee24a6b",
    "metadata": {},
    "name": "ShellQuery",
    "operationKind": "query",
    "text": null
  }
};

export default node;

/**
 * @generated SignedSource<<4fdb0c2d84b446af4eae9547c9ca1183>>
 * @relayHash 103279ad8224d1bd8ad961bd4adf14a9
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 18fb5f0ee03d2d3b0ff05b771c07ebafd8a59fdbc3382d170daf5a70807c1bf3

import { PreloadableConcreteRequest } from 'relay-runtime';
import { SignInQuery } from './SignInQuery.graphql';

const node: PreloadableConcreteRequest<SignInQuery> = {
  "kind": "PreloadableConcreteRequest",
  "params": {
    "id": "18fb5f0ee03d2d3b0ff05b771c07ebafd8a59fdbc3382d170daf5a70807c1bf3",
    "metadata": {},
    "name": "SignInQuery",
    "operationKind": "query",
    "text": null
  }
};

export default node;

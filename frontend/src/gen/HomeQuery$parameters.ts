/**
 * @generated SignedSource<<367279a7e542bec5799f760e373b54b2>>
 * @relayHash 5e1ce49cf7bb286896ba77daf97a6f65
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID d0c2e98c33b9ca48bccc1116100b34f78fee4847990c84f12e58cf263bea7438

import { PreloadableConcreteRequest } from 'relay-runtime';
import { HomeQuery } from './HomeQuery.graphql';

const node: PreloadableConcreteRequest<HomeQuery> = {
  "kind": "PreloadableConcreteRequest",
  "params": {
    "id": "d0c2e98c33b9ca48bccc1116100b34f78fee4847990c84f12e58cf263bea7438",
    "metadata": {},
    "name": "HomeQuery",
    "operationKind": "query",
    "text": null
  }
};

export default node;

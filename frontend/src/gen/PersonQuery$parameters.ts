/**
 * @generated SignedSource<<fa3d64cc3db314e9e7fc6d6f1b3b204d>>
 * @relayHash 17ef78e13227f9cf594ef976b1e7516a
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 452d3c3a2b41bef418a588f902dc1c5e9583bc7b054d9f6543a1fa0d5d0677c6

import { PreloadableConcreteRequest } from 'relay-runtime';
import { PersonQuery } from './PersonQuery.graphql';

const node: PreloadableConcreteRequest<PersonQuery> = {
  "kind": "PreloadableConcreteRequest",
  "params": {
    "id": "452d3c3a2b41bef418a588f902dc1c5e9583bc7b054d9f6543a1fa0d5d0677c6",
    "metadata": {},
    "name": "PersonQuery",
    "operationKind": "query",
    "text": null
  }
};

export default node;

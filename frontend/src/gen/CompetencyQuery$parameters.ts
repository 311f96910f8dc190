/**
 * @generated SignedSource<<95b086a2b82fb941ac5d2aab586e14c8>>
 * @relayHash 0216add3da381d40cde4c2c357f75080
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 9fedae0b66d7195e5f62651a270f69efebe7218c663639eca0f6195cfd0c154d

import { PreloadableConcreteRequest } from 'relay-runtime';
import { CompetencyQuery } from './CompetencyQuery.graphql';

const node: PreloadableConcreteRequest<CompetencyQuery> = {
  "kind": "PreloadableConcreteRequest",
  "params": {
    "id": "9fedae0b66d7195e5f62651a270f69efebe7218c663639eca0f6195cfd0c154d",
    "metadata": {},
    "name": "CompetencyQuery",
    "operationKind": "query",
    "text": null
  }
};

export default node;

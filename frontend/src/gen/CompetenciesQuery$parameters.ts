/**
 * @generated SignedSource<<0e64faa9d24f5d0bd404e228482fe57f>>
 * @relayHash 915c76f6bb0693920201fdbb59d457be
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 5661a65ab58450c95bc18dd8e507d0367198a436f1803e5d0b54abc5eabdc24c

import { PreloadableConcreteRequest } from 'relay-runtime';
import { CompetenciesQuery } from './CompetenciesQuery.graphql';

const node: PreloadableConcreteRequest<CompetenciesQuery> = {
  "kind": "PreloadableConcreteRequest",
  "params": {
    "id": "5661a65ab58450c95bc18dd8e507d0367198a436f1803e5d0b54abc5eabdc24c",
    "metadata": {},
    "name": "CompetenciesQuery",
    "operationKind": "query",
    "text": null
  }
};

export default node;

/**
 * @generated SignedSource<<3fde477f83aa34e182cc3c9fdfe8f9c1>>
 * @relayHash 2cd240dbf9410979d9dd74d0665ae94e
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID bb6de078ccaf71bf68a5781196c5cd107737246973676e77671b569d7406611b

import { PreloadableConcreteRequest } from 'relay-runtime';
import { CommunityCompetenciesQuery } from './CommunityCompetenciesQuery.graphql';

const node: PreloadableConcreteRequest<CommunityCompetenciesQuery> = {
  "kind": "PreloadableConcreteRequest",
  "params": {
    "id": "bb6de078ccaf71bf68a5781196c5cd107737246973676e77671b569d7406611b",
    "metadata": {},
    "name": "CommunityCompetenciesQuery",
    "operationKind": "query",
    "text": null
  }
};

export default node;

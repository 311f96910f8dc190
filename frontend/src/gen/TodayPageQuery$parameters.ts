/**
 * @generated SignedSource<<13759bccee429eea803afe93683baccf>>
 * @relayHash bf1106d6b07a6e5f4ab401b06e9bc636
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 00892693802d06bcf17cf52b9555bae07e623ee99fdac6ddf50c8454272e963f

import { PreloadableConcreteRequest } from 'relay-runtime';
import { TodayPageQuery } from './TodayPageQuery.graphql';

const node: PreloadableConcreteRequest<TodayPageQuery> = {
  "kind": "PreloadableConcreteRequest",
  "params": {
    "id": "00892693802d06bcf17cf52b9555bae07e623ee99fdac6ddf50c8454272e963f",
    "metadata": {},
    "name": "TodayPageQuery",
    "operationKind": "query",
    "text": null
  }
};

export default node;

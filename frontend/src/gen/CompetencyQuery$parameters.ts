/**
 * @generated SignedSource<<ed933ab1998b49ab9922f4b668470cc1>>
 * @relayHash 79a4e8160ca24b068de2452659bee773
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 9185ef5a8e7e1d6fbdef4be67b4ad72c3b29ff84c3e6707371792bb03d71d0e4

import { PreloadableConcreteRequest } from 'relay-runtime';
import { CompetencyQuery } from './CompetencyQuery.graphql';

const node: PreloadableConcreteRequest<CompetencyQuery> = {
  "kind": "PreloadableConcreteRequest",
  "params": {
    "id": "9185ef5a8e7e1d6fbdef4be67b4ad72c3b29ff84c3e6707371792bb03d71d0e4",
    "metadata": {},
    "name": "CompetencyQuery",
    "operationKind": "query",
    "text": null
  }
};

export default node;

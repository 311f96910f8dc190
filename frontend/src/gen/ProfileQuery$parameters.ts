/**
 * @generated SignedSource<<e702781eded5d7fd275bbd307d56767a>>
 * @relayHash 4d1cb404929b44c610ffc1c5f48988c7
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID b92eb608ca706451825038d7bc3ca4a537c45c5dfdf60c1f749ac0bc5d3229db

import { PreloadableConcreteRequest } from 'relay-runtime';
import { ProfileQuery } from './ProfileQuery.graphql';

const node: PreloadableConcreteRequest<ProfileQuery> = {
  "kind": "PreloadableConcreteRequest",
  "params": {
    "id": "b92eb608ca706451825038d7bc3ca4a537c45c5dfdf60c1f749ac0bc5d3229db",
    "metadata": {},
    "name": "ProfileQuery",
    "operationKind": "query",
    "text": null
  }
};

export default node;

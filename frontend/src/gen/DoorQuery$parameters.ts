/**
 * @generated SignedSource<<be899e984f4b8cb7bb13895e3a4ac7ba>>
 * @relayHash dc4772288fe02fcbda10a82019810214
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID e1e11554e27c14649ce04dfeca538f64c5d318fa50cef8d53d82c3e72bac6f12

import { PreloadableConcreteRequest } from 'relay-runtime';
import { DoorQuery } from './DoorQuery.graphql';

const node: PreloadableConcreteRequest<DoorQuery> = {
  "kind": "PreloadableConcreteRequest",
  "params": {
    "id": "e1e11554e27c14649ce04dfeca538f64c5d318fa50cef8d53d82c3e72bac6f12",
    "metadata": {},
    "name": "DoorQuery",
    "operationKind": "query",
    "text": null
  }
};

export default node;

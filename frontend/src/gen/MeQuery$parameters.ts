/**
 * @generated SignedSource<<7ebb2f9e07db576b2ace12448b7d877e>>
 * @relayHash 303503cad61458a8f7899274d6ada3e1
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID f3bfb0b1d1c345343d654cb50b8dcc6261f68360b08d0b0b2ac0194a0cd795e8

import { PreloadableConcreteRequest } from 'relay-runtime';
import { MeQuery } from './MeQuery.graphql';

const node: PreloadableConcreteRequest<MeQuery> = {
  "kind": "PreloadableConcreteRequest",
  "params": {
    "id": "f3bfb0b1d1c345343d654cb50b8dcc6261f68360b08d0b0b2ac0194a0cd795e8",
    "metadata": {},
    "name": "MeQuery",
    "operationKind": "query",
    "text": null
  }
};

export default node;

/**
 * @generated SignedSource<<6f76c954c5c0931c609023c95203a36d>>
 * @relayHash be56e4bd52d1fd0bff4ddc499e3e713b
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID cc418e273966395c29d5826121944ce0bb42586ae34ff6f9a949419e7affe25f

import { PreloadableConcreteRequest } from 'relay-runtime';
import { CommunitySettingsQuery } from './CommunitySettingsQuery.graphql';

const node: PreloadableConcreteRequest<CommunitySettingsQuery> = {
  "kind": "PreloadableConcreteRequest",
  "params": {
    "id": "cc418e273966395c29d5826121944ce0bb42586ae34ff6f9a949419e7affe25f",
    "metadata": {},
    "name": "CommunitySettingsQuery",
    "operationKind": "query",
    "text": null
  }
};

export default node;

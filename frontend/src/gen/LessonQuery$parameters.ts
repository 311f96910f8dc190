/**
 * @generated SignedSource<<a977bd174200beec250bfec2025bc1b8>>
 * @relayHash 8070583c0d387f10f6c38ac558ff5eb4
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID fcf1d5d31cbd576fc22d6d50dfba0f4573c849cf9c38feca395a912b49fe5279

import { PreloadableConcreteRequest } from 'relay-runtime';
import { LessonQuery } from './LessonQuery.graphql';

const node: PreloadableConcreteRequest<LessonQuery> = {
  "kind": "PreloadableConcreteRequest",
  "params": {
    "id": "fcf1d5d31cbd576fc22d6d50dfba0f4573c849cf9c38feca395a912b49fe5279",
    "metadata": {},
    "name": "LessonQuery",
    "operationKind": "query",
    "text": null
  }
};

export default node;

/**
 * @generated SignedSource<<41b0adedcb92d5fa54cd89a4607dc149>>
 * @relayHash d72027baff14a87830f6dae28380cb3c
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 628c0ab919c4c1b043165dd5c775d3ff2ad91e2823d53c9ff1b61d63db4b0848

import { PreloadableConcreteRequest } from 'relay-runtime';
import { OrganisationsQuery } from './OrganisationsQuery.graphql';

const node: PreloadableConcreteRequest<OrganisationsQuery> = {
  "kind": "PreloadableConcreteRequest",
  "params": {
    "id": "628c0ab919c4c1b043165dd5c775d3ff2ad91e2823d53c9ff1b61d63db4b0848",
    "metadata": {},
    "name": "OrganisationsQuery",
    "operationKind": "query",
    "text": null
  }
};

export default node;

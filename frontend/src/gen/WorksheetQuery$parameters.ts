/**
 * @generated SignedSource<<adf5caa0b42be16e61a8173b08da133c>>
 * @relayHash d3469abf6adb5bf1ab3fbdf7b6d002b5
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID a007a888a1c0d785b0c2e7eb65955b87d23a84901b0001a83bb81a1c8bc1fcef

import { PreloadableConcreteRequest } from 'relay-runtime';
import { WorksheetQuery } from './WorksheetQuery.graphql';

const node: PreloadableConcreteRequest<WorksheetQuery> = {
  "kind": "PreloadableConcreteRequest",
  "params": {
    "id": "a007a888a1c0d785b0c2e7eb65955b87d23a84901b0001a83bb81a1c8bc1fcef",
    "metadata": {},
    "name": "WorksheetQuery",
    "operationKind": "query",
    "text": null
  }
};

export default node;

/**
 * @generated SignedSource<<b6271a0d330c3c1166f7b9118794e946>>
 * @relayHash 0c8adf5f12fd8b9d0616d7c4da8962a7
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 90e989e97796f420812afa6f0ef83e0e6b3fb0b2d725a2a80ac35b78c3910d85

import { PreloadableConcreteRequest } from 'relay-runtime';
import { WallSheetQuery } from './WallSheetQuery.graphql';

const node: PreloadableConcreteRequest<WallSheetQuery> = {
  "kind": "PreloadableConcreteRequest",
  "params": {
    "id": "90e989e97796f420812afa6f0ef83e0e6b3fb0b2d725a2a80ac35b78c3910d85",
    "metadata": {},
    "name": "WallSheetQuery",
    "operationKind": "query",
    "text": null
  }
};

export default node;

/**
 * @generated SignedSource<<d82647c2a6d1d38dfab8e198d77d5850>>
 * @relayHash c3d2a85ade8f8c28410afa3b08d1f261
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 8ba90277675ce73db377ea5baf46fdec8ff95e58812770d9a92a2e698e1ed636

import { PreloadableConcreteRequest } from 'relay-runtime';
import { CommunitiesQuery } from './CommunitiesQuery.graphql';

const node: PreloadableConcreteRequest<CommunitiesQuery> = {
  "kind": "PreloadableConcreteRequest",
  "params": {
    "id": "8ba90277675ce73db377ea5baf46fdec8ff95e58812770d9a92a2e698e1ed636",
    "metadata": {},
    "name": "CommunitiesQuery",
    "operationKind": "query",
    "text": null
  }
};

export default node;

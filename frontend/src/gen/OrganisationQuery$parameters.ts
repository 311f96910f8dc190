/**
 * @generated SignedSource<<fc18d6181db75024b9de80fd16f8ea88>>
 * @relayHash 9acb6fc3e799d6a2facf68be0a7feaf1
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID a2c9a70a6ca4aff2714d487f69a411ff832936c710f38fbca97b389b3d5edbc4

import { PreloadableConcreteRequest } from 'relay-runtime';
import { OrganisationQuery } from './OrganisationQuery.graphql';

const node: PreloadableConcreteRequest<OrganisationQuery> = {
  "kind": "PreloadableConcreteRequest",
  "params": {
    "id": "a2c9a70a6ca4aff2714d487f69a411ff832936c710f38fbca97b389b3d5edbc4",
    "metadata": {},
    "name": "OrganisationQuery",
    "operationKind": "query",
    "text": null
  }
};

export default node;

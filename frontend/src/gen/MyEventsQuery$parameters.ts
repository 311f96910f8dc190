/**
 * @generated SignedSource<<e868f0b93a83319e287254a26c306ab1>>
 * @relayHash 3bf25960b84bbbfd1c37dc531254513d
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 2377ac1238879b31da7e18ced0729f8d6d7680a925bc0dfb76c8d53950141e22

import { PreloadableConcreteRequest } from 'relay-runtime';
import { MyEventsQuery } from './MyEventsQuery.graphql';

const node: PreloadableConcreteRequest<MyEventsQuery> = {
  "kind": "PreloadableConcreteRequest",
  "params": {
    "id": "2377ac1238879b31da7e18ced0729f8d6d7680a925bc0dfb76c8d53950141e22",
    "metadata": {},
    "name": "MyEventsQuery",
    "operationKind": "query",
    "text": null
  }
};

export default node;

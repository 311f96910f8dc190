import { loadQuery, type PreloadedQuery } from "react-relay/hooks";
import type { Environment, OperationType, PreloadableConcreteRequest } from "relay-runtime";

const kept: PreloadedQuery<OperationType>[] = [];
const most = 60;

/**
 * Starts a route's query while its code still loads. Give it the `$parameters` of a query marked
 * `@preloadable`. What is in the store shows at once and is fetched afresh behind it.
 */
export function preload<Query extends OperationType>(
  environment: Environment,
  request: PreloadableConcreteRequest<Query>,
  variables: Query["variables"],
): PreloadedQuery<Query> {
  const query = loadQuery<Query>(environment, request, variables, {
    fetchPolicy: "store-and-network",
  });
  kept.push(query as unknown as PreloadedQuery<OperationType>);
  if (kept.length > most) kept.shift()?.dispose();
  return query;
}

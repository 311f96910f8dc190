import { useEffect, useState } from "react";
import { fetchQuery, useRelayEnvironment } from "react-relay/hooks";
import type { GraphQLTaggedNode, OperationType } from "relay-runtime";
import { useRoom } from "./useRoom";

const everyMillis = 4000;
/** While the room tells of changes, asking is only for what it does not tell, such as a clock. */
const calmMillis = 30_000;

/**
 * Asks the query again while the page is in sight: when something changes at the event `room`, every
 * few seconds where nobody tells of changes, and at once when the page comes back into sight or
 * `again` changes. What is new shows by itself, for it goes to the store.
 */
export function useFresh<Query extends OperationType>(
  query: GraphQLTaggedNode,
  variables: Query["variables"],
  again: unknown = null,
  room: string | null = null,
): void {
  const environment = useRelayEnvironment();
  const key = JSON.stringify(variables);
  const [news, setNews] = useState(0);
  const live = useRoom(room, () => setNews((told) => told + 1));
  // The clock, the page's visibility and the server live outside React.
  // biome-ignore lint/correctness/useExhaustiveDependencies: `again` and `news` ask again, whatever they are
  useEffect(() => {
    let waits = false;
    const ask = () => {
      if (waits || document.visibilityState === "hidden") return;
      waits = true;
      const done = () => {
        waits = false;
      };
      fetchQuery<Query>(environment, query, JSON.parse(key), {
        fetchPolicy: "network-only",
      }).subscribe({ complete: done, error: done, unsubscribe: done });
    };
    ask();
    const timer = setInterval(ask, live ? calmMillis : everyMillis);
    document.addEventListener("visibilitychange", ask);
    return () => {
      clearInterval(timer);
      document.removeEventListener("visibilitychange", ask);
    };
  }, [environment, query, key, again, news, live]);
}

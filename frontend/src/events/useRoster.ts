import { useEffect } from "react";
import { graphql, useLazyLoadQuery, usePaginationFragment } from "react-relay/hooks";
import type { useRoster_event$key } from "../gen/useRoster_event.graphql";
import type { useRosterMoreQuery } from "../gen/useRosterMoreQuery.graphql";
import type { useRosterQuery } from "../gen/useRosterQuery.graphql";
import { type Companion, companions } from "./roster";

/**
 * Those of the event whom the reader may see: with a place, there, or running it. It suspends, and
 * brings the whole list, for somebody chosen from half of it may be somebody else.
 */
export function useRoster(id: string): readonly Companion[] {
  const { event } = useLazyLoadQuery<useRosterQuery>(
    graphql`
      query useRosterQuery($id: ID!) {
        event(id: $id) {
          ...useRoster_event
        }
      }
    `,
    { id },
    { fetchPolicy: "store-and-network" },
  );
  const { data, hasNext, loadNext, isLoadingNext } = usePaginationFragment<
    useRosterMoreQuery,
    useRoster_event$key
  >(
    graphql`
      fragment useRoster_event on Event
      @refetchable(queryName: "useRosterMoreQuery")
      @argumentDefinitions(
        companionCount: { type: "Int", defaultValue: 100 }
        companionCursor: { type: "Cursor" }
      ) {
        registrations(first: $companionCount, after: $companionCursor)
          @connection(key: "useRoster_registrations") {
          edges {
            node {
              id
              state
              mode
              attendance
              person {
                id
                name
              }
            }
          }
        }
        team(first: 100) {
          nodes {
            person {
              id
              name
            }
          }
        }
      }
    `,
    event as useRoster_event$key,
  );
  // What is not here yet is behind the network.
  useEffect(() => {
    if (hasNext && !isLoadingNext) loadNext(100);
  }, [hasNext, isLoadingNext, loadNext]);
  if (!data) return [];
  return companions(
    data.registrations.edges.map(({ node }) => node),
    data.team.nodes.map(({ person }) => person),
  );
}

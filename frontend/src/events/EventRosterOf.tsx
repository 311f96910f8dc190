import { graphql, useLazyLoadQuery } from "react-relay/hooks";
import type { EventRosterOfQuery } from "../gen/EventRosterOfQuery.graphql";
import { EventRoster } from "./EventRoster";

/** Asks who comes to the event. */
export function EventRosterOf({ id }: { id: string }) {
  const { event } = useLazyLoadQuery<EventRosterOfQuery>(
    graphql`
      query EventRosterOfQuery($id: ID!) {
        event(id: $id) {
          ...EventRoster_event
        }
      }
    `,
    { id },
    { fetchPolicy: "store-and-network" },
  );
  return event ? <EventRoster event={event} /> : null;
}

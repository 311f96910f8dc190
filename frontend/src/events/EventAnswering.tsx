import { graphql, useFragment } from "react-relay/hooks";
import type { EventAnswering_event$key } from "../gen/EventAnswering_event.graphql";
import { EventChoices } from "./EventChoices";
import { EventMine } from "./EventMine";

/** The ways to answer, or the answer given and how to change it. */
export function EventAnswering({
  event,
  answered,
}: {
  event: EventAnswering_event$key;
  answered: boolean;
}) {
  const shown = useFragment(
    graphql`
      fragment EventAnswering_event on Event {
        ...EventChoices_event
        ...EventMine_event
      }
    `,
    event,
  );
  return answered ? <EventMine event={shown} /> : <EventChoices event={shown} />;
}

import { FormattedMessage } from "react-intl";
import { graphql, useFragment } from "react-relay/hooks";
import type { EventCalendar_event$key } from "../gen/EventCalendar_event.graphql";

/** The event as a file that the reader's own calendar opens, while it is still to come. */
export function EventCalendar({ event }: { event: EventCalendar_event$key }) {
  const { calendarURL, phase, state } = useFragment(
    graphql`
      fragment EventCalendar_event on Event {
        calendarURL
        phase
        state
      }
    `,
    event,
  );
  if (!calendarURL || phase === "AFTER" || state === "CANCELLED" || state === "POSTPONED") {
    return null;
  }
  return (
    <a
      href={calendarURL}
      className="inline-block py-1 underline underline-offset-2"
      type="text/calendar"
    >
      <FormattedMessage id="events.addToCalendar" />
    </a>
  );
}

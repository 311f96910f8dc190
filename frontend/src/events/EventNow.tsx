import { FormattedMessage, useIntl } from "react-intl";
import { graphql, useFragment } from "react-relay/hooks";
import type { EventNow_event$key } from "../gen/EventNow_event.graphql";
import { buttonClass } from "../ui/buttonClass";
import { EventRoomLinks } from "./EventRoomLinks";
import { hours } from "./when";

/** The event while it happens: where to go now; before and after it, what it holds or held. */
export function EventNow({ event }: { event: EventNow_event$key }) {
  const intl = useIntl();
  const shown = useFragment(
    graphql`
      fragment EventNow_event on Event {
        phase
        startsAt
        endsAt
        zone
        place
        link
        ...EventRoomLinks_event
        sessionTotal: sessions(first: 1) {
          totalCount
        }
      }
    `,
    event,
  );
  if (shown.phase === "AFTER") {
    return (
      <div className="grid gap-2">
        {shown.startsAt ? (
          <p>
            <FormattedMessage
              id="events.heldOn"
              values={{
                day: intl.formatDate(shown.startsAt, {
                  day: "numeric",
                  month: "long",
                  year: "numeric",
                  timeZone: shown.zone,
                }),
              }}
            />
          </p>
        ) : null}
        <EventRoomLinks event={shown} />
      </div>
    );
  }
  const count = shown.sessionTotal.totalCount;
  if (shown.phase === "BEFORE") {
    return (
      <div className="grid gap-2">
        {count > 0 ? (
          <a href="#agenda" className="underline underline-offset-2">
            <FormattedMessage id="events.sessionCount" values={{ count }} />
          </a>
        ) : (
          <p>
            <FormattedMessage id="events.learnHint" />
          </p>
        )}
        <EventRoomLinks event={shown} />
      </div>
    );
  }
  return (
    <div className="grid gap-2">
      {shown.startsAt ? <p>{hours(intl, shown.startsAt, shown.endsAt, shown.zone)}</p> : null}
      {shown.place ? <p>{shown.place}</p> : null}
      <EventRoomLinks event={shown} />
      {shown.link ? (
        <a href={shown.link} rel="noreferrer" className={buttonClass("plain")}>
          <FormattedMessage id="events.goOnline" />
        </a>
      ) : null}
      {count > 0 ? (
        <a href="#agenda" className="underline underline-offset-2">
          <FormattedMessage id="events.sessionCount" values={{ count }} />
        </a>
      ) : null}
    </div>
  );
}

import { FormattedMessage, useIntl } from "react-intl";
import { graphql, useFragment } from "react-relay/hooks";
import { dayAndHours, sameClock, zoneName } from "../events/when";
import type { DoorFacts_door$key } from "../gen/DoorFacts_door.graphql";
import { Note } from "../ui/Note";

/** When and where, by the clock of the place and by the reader's. */
export function DoorFacts({ door }: { door: DoorFacts_door$key }) {
  const intl = useIntl();
  const { startsAt, endsAt, zone, place, isOnline, state } = useFragment(
    graphql`
      fragment DoorFacts_door on EventDoor {
        startsAt
        endsAt
        zone
        place
        isOnline
        state
      }
    `,
    door,
  );
  const where = [place, isOnline ? intl.formatMessage({ id: "events.online" }) : ""].filter(
    Boolean,
  );
  return (
    <div className="grid gap-1">
      {state === "CANCELLED" ? (
        <Note>
          <FormattedMessage id="door.cancelled" />
        </Note>
      ) : state === "POSTPONED" ? (
        <Note>
          <FormattedMessage id="door.postponed" />
        </Note>
      ) : null}
      {startsAt ? (
        <p>
          <time dateTime={startsAt} className="block text-lead font-bold">
            {dayAndHours(intl, startsAt, endsAt, zone)}
          </time>
          <span className="block text-soft">{zoneName(intl, startsAt, zone)}</span>
          {sameClock(startsAt, zone) ? null : (
            <span className="block">
              <FormattedMessage
                id="events.yourTime"
                values={{ time: dayAndHours(intl, startsAt, endsAt) }}
              />
            </span>
          )}
        </p>
      ) : null}
      <p>{where.join(" · ")}</p>
    </div>
  );
}

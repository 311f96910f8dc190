import { FormattedMessage, useIntl } from "react-intl";
import { graphql, useFragment } from "react-relay/hooks";
import { Go } from "../Go";
import type { EventFacts_event$key } from "../gen/EventFacts_event.graphql";
import { links } from "../links";
import { Facts } from "../ui/Facts";
import { EventCalendar } from "./EventCalendar";
import { EventPlaces } from "./EventPlaces";
import { EventTeam } from "./EventTeam";
import { dayAndHours, sameClock, zoneName } from "./when";

/** When, where, who hosts it, how many places. */
export function EventFacts({ event }: { event: EventFacts_event$key }) {
  const intl = useIntl();
  const shown = useFragment(
    graphql`
      fragment EventFacts_event on Event {
        startsAt
        endsAt
        zone
        place
        isOnline
        link
        phase
        capacity
        confirmedCount
        onlineCapacity
        onlineConfirmedCount
        waitlistedCount
        host {
          id
          name
        }
        community {
          host {
            id
            name
          }
        }
        ...EventTeam_event
        ...EventCalendar_event
      }
    `,
    event,
  );
  const { startsAt, endsAt, zone } = shown;
  const host = shown.host ?? shown.community?.host;
  const where = [
    shown.place,
    shown.isOnline ? intl.formatMessage({ id: "events.online" }) : "",
  ].filter(Boolean);
  const facts = [
    {
      term: <FormattedMessage id="events.when" />,
      detail: startsAt ? (
        <>
          <time dateTime={startsAt} className="block font-bold">
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
          <EventCalendar event={shown} />
        </>
      ) : (
        <FormattedMessage id="events.noDate" />
      ),
    },
    ...(where.length > 0
      ? [
          {
            term: <FormattedMessage id="events.where" />,
            detail: (
              <>
                {where.join(" · ")}
                {shown.link && shown.phase !== "AFTER" ? (
                  <a
                    href={shown.link}
                    rel="noreferrer"
                    className="block break-all underline underline-offset-2"
                  >
                    {shown.link}
                  </a>
                ) : null}
              </>
            ),
          },
        ]
      : []),
    ...(host
      ? [
          {
            term: <FormattedMessage id="events.host" />,
            detail: (
              <Go to={links.organisation(host.id)} className="underline underline-offset-2">
                {host.name}
              </Go>
            ),
          },
        ]
      : []),
    ...(shown.phase === "BEFORE" && (shown.capacity != null || shown.onlineCapacity != null)
      ? [
          {
            term: <FormattedMessage id="events.places" />,
            detail: (
              <>
                {shown.capacity == null ? null : (
                  <span className="block">
                    <FormattedMessage
                      id="events.takenRoom"
                      values={{ taken: shown.confirmedCount, capacity: shown.capacity }}
                    />
                    {". "}
                    <EventPlaces
                      capacity={shown.capacity}
                      taken={shown.confirmedCount}
                      waiting={shown.waitlistedCount}
                    />
                  </span>
                )}
                {shown.onlineCapacity == null ? null : (
                  <span className="block">
                    <FormattedMessage
                      id="events.takenOnline"
                      values={{ taken: shown.onlineConfirmedCount, capacity: shown.onlineCapacity }}
                    />
                  </span>
                )}
              </>
            ),
          },
        ]
      : []),
    { term: <FormattedMessage id="events.team" />, detail: <EventTeam event={shown} /> },
  ];
  return <Facts facts={facts} />;
}

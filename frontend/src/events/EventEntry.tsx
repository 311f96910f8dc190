import { useIntl } from "react-intl";
import { graphql, useFragment } from "react-relay/hooks";
import { Go } from "../Go";
import type { EventEntry_event$key } from "../gen/EventEntry_event.graphql";
import { links } from "../links";
import { Phase, type PhaseCode } from "../marks/Phase";
import { Entry } from "../ui/Entry";
import { EventDate } from "./EventDate";
import { EventPlaces } from "./EventPlaces";
import { EventYou } from "./EventYou";
import { hours, standsAt } from "./when";
import { formatWord, isOwn } from "./words";

type Props = {
  event: EventEntry_event$key;
  /** Where its community is named already. */
  bare?: boolean;
  level?: 2 | 3;
};

/** One event in a list. */
export function EventEntry({ event, bare, level }: Props) {
  const intl = useIntl();
  const shown = useFragment(
    graphql`
      fragment EventEntry_event on Event {
        id
        title
        format
        state
        phase
        startsAt
        endsAt
        place
        isOnline
        capacity
        confirmedCount
        waitlistedCount
        community {
          name
        }
        viewerRegistration {
          state
          ...EventYou_registration
        }
      }
    `,
    event,
  );
  const mine = shown.viewerRegistration;
  const where =
    shown.place || (shown.isOnline ? intl.formatMessage({ id: "events.online" }) : null);
  const kind = formatWord(intl, shown.format);
  return (
    <Entry
      level={level}
      mark={<EventDate at={shown.startsAt} yours={isOwn(mine)} />}
      title={
        <Go to={links.event(shown.id)} className="hover:underline">
          {shown.title}
        </Go>
      }
      meta={
        bare || !shown.community
          ? kind
          : intl.formatMessage({ id: "events.kindOf" }, { kind, community: shown.community.name })
      }
      facts={
        <>
          <Phase phase={shown.phase as PhaseCode}>{standsAt(intl, shown)}</Phase>
          {shown.startsAt ? <span>{hours(intl, shown.startsAt, shown.endsAt)}</span> : null}
          {where ? <span>{where}</span> : null}
          {shown.phase === "BEFORE" && shown.state === "ANNOUNCED" ? (
            <EventPlaces
              capacity={shown.capacity}
              taken={shown.confirmedCount}
              waiting={shown.waitlistedCount}
            />
          ) : null}
          {mine ? <EventYou registration={mine} /> : null}
        </>
      }
    />
  );
}

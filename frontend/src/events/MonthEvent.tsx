import { useIntl } from "react-intl";
import { graphql, useFragment } from "react-relay/hooks";
import { Go } from "../Go";
import type { MonthEvent_event$key } from "../gen/MonthEvent_event.graphql";
import { links } from "../links";
import { Phase, type PhaseCode } from "../marks/Phase";
import { stageColour } from "../marks/stages";
import { classes } from "../ui/classes";
import { VisuallyHidden } from "../ui/VisuallyHidden";
import { standsAt } from "./when";
import { isOwn } from "./words";

/** One event on its day; the line at its side has the colour of its community's stage. */
export function MonthEvent({ event }: { event: MonthEvent_event$key }) {
  const intl = useIntl();
  const shown = useFragment(
    graphql`
      fragment MonthEvent_event on Event {
        id
        title
        phase
        state
        startsAt
        endsAt
        community {
          stage
        }
        viewerRegistration {
          state
        }
      }
    `,
    event,
  );
  const mine = isOwn(shown.viewerRegistration);
  const off = shown.state === "CANCELLED" || shown.state === "POSTPONED";
  return (
    <Go
      to={links.event(shown.id)}
      className="block border-l-2 pl-2 text-[0.8125rem] leading-snug no-underline hover:underline"
      style={{ borderColor: mine ? "var(--color-you)" : stageColour(shown.community?.stage) }}
    >
      <span className={classes("block", mine ? "font-bold text-you" : "text-soft")}>
        {off ? (
          standsAt(intl, shown)
        ) : (
          <Phase phase={shown.phase as PhaseCode}>
            {shown.startsAt ? intl.formatTime(shown.startsAt) : null}
          </Phase>
        )}
      </span>
      <span className={classes("line-clamp-2", off && "line-through")}>{shown.title}</span>
      {mine ? (
        <VisuallyHidden>{intl.formatMessage({ id: "events.monthMine" })}</VisuallyHidden>
      ) : null}
    </Go>
  );
}

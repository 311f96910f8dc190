import { FormattedDate, FormattedMessage, useIntl } from "react-intl";
import { graphql, useFragment } from "react-relay/hooks";
import { Go } from "../Go";
import type { CycleStep_event$key } from "../gen/CycleStep_event.graphql";
import { links } from "../links";
import { Phase, type PhaseCode } from "../marks/Phase";
import { You } from "../ui/You";
import { phaseWords } from "./phaseWords";

/** One event of the cycle: its moon with words, when and where, and whether the reader comes. */
export function CycleStep({ event }: { event: CycleStep_event$key }) {
  const intl = useIntl();
  const shown = useFragment(
    graphql`
      fragment CycleStep_event on Event {
        id
        title
        state
        phase
        startsAt
        zone
        place
        isOnline
        keyLearnings(first: 1) {
          totalCount
        }
        viewerRegistration {
          state
        }
      }
    `,
    event,
  );
  const learned = shown.keyLearnings.totalCount;
  return (
    <li className="border-t border-rule py-3 text-meta">
      <p className="font-bold">
        <Phase phase={shown.phase as PhaseCode}>{phaseWords(intl, shown)}</Phase>
      </p>
      <p className="mt-0.5 text-body">
        <Go to={links.event(shown.id)} className="hover:underline">
          {shown.title}
        </Go>
      </p>
      <p className="text-soft">
        {shown.startsAt ? (
          <FormattedDate
            value={shown.startsAt}
            timeZone={shown.zone}
            weekday="short"
            day="numeric"
            month="long"
            year="numeric"
          />
        ) : null}
        {shown.place ? `, ${shown.place}` : shown.isOnline ? ", " : null}
        {!shown.place && shown.isOnline ? <FormattedMessage id="communities.online" /> : null}
      </p>
      {shown.state === "CANCELLED" ? <FormattedMessage id="communities.cancelled" /> : null}
      {shown.state === "DRAFT" ? <FormattedMessage id="communities.draftEvent" /> : null}
      {shown.phase === "AFTER" && learned > 0 ? (
        <p className="text-soft">
          <FormattedMessage id="communities.learned" values={{ count: learned }} />
        </p>
      ) : null}
      {shown.viewerRegistration?.state === "CONFIRMED" ? (
        <You>
          <FormattedMessage id="communities.youCome" values={{ phase: shown.phase }} />
        </You>
      ) : null}
    </li>
  );
}

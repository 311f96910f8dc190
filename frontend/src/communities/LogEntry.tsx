import { FormattedDate, FormattedMessage, FormattedTime, useIntl } from "react-intl";
import { graphql, useFragment } from "react-relay/hooks";
import { Go } from "../Go";
import type { LogEntry_event$key } from "../gen/LogEntry_event.graphql";
import { links } from "../links";
import { Phase, type PhaseCode } from "../marks/Phase";
import { Html } from "../ui/Html";
import { You } from "../ui/You";
import { phaseWords } from "./phaseWords";

/** One event in the log of its community: the date in the margin, the purpose beside it. */
export function LogEntry({ event }: { event: LogEntry_event$key }) {
  const intl = useIntl();
  const shown = useFragment(
    graphql`
      fragment LogEntry_event on Event {
        id
        title
        purposeHTML
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
  const { startsAt, zone } = shown;
  const learned = shown.keyLearnings.totalCount;
  return (
    <article className="grid gap-x-8 gap-y-2 border-t border-rule py-6 sm:grid-cols-[13.5rem_minmax(0,1fr)]">
      <div className="text-meta">
        <p className="font-bold">
          <Phase phase={shown.phase as PhaseCode}>{phaseWords(intl, shown)}</Phase>
        </p>
        {startsAt ? (
          <p>
            <FormattedDate
              value={startsAt}
              timeZone={zone}
              weekday="short"
              day="numeric"
              month="long"
              year="numeric"
            />
            , <FormattedTime value={startsAt} timeZone={zone} />
          </p>
        ) : null}
        <p className="text-soft">
          {shown.place}
          {shown.place && shown.isOnline ? ". " : ""}
          {shown.isOnline ? <FormattedMessage id="communities.online" /> : null}
        </p>
      </div>
      <div className="min-w-0">
        <h3 className="text-entry">
          <Go to={links.event(shown.id)} className="hover:underline">
            {shown.title}
          </Go>
        </h3>
        <Html html={shown.purposeHTML} className="mt-1" />
        <p className="mt-2 flex flex-wrap gap-x-4 text-meta text-soft">
          {shown.state === "CANCELLED" ? (
            <FormattedMessage id="communities.cancelled" tagName="span" />
          ) : null}
          {shown.state === "POSTPONED" ? (
            <FormattedMessage id="communities.postponed" tagName="span" />
          ) : null}
          {shown.state === "DRAFT" ? (
            <FormattedMessage id="communities.draftEvent" tagName="span" />
          ) : null}
          {learned > 0 ? (
            <span>
              <FormattedMessage id="communities.learned" values={{ count: learned }} />
            </span>
          ) : null}
          {shown.viewerRegistration?.state === "CONFIRMED" ? (
            <You>
              <FormattedMessage id="communities.youCome" values={{ phase: shown.phase }} />
            </You>
          ) : null}
        </p>
      </div>
    </article>
  );
}

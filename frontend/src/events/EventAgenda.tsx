import { FormattedMessage, useIntl } from "react-intl";
import { graphql, usePaginationFragment } from "react-relay/hooks";
import { Go } from "../Go";
import type { EventAgenda_event$key } from "../gen/EventAgenda_event.graphql";
import type { EventAgendaMoreQuery } from "../gen/EventAgendaMoreQuery.graphql";
import { links } from "../links";
import { LazyToolTimer } from "../tools/LazyToolTimer";
import { Html } from "../ui/Html";
import { Pager } from "../ui/Pager";
import { Section } from "../ui/Section";

/** What happens when, on the clock of the place. */
export function EventAgenda({ event }: { event: EventAgenda_event$key }) {
  const intl = useIntl();
  const { data, hasNext, loadNext, isLoadingNext } = usePaginationFragment<
    EventAgendaMoreQuery,
    EventAgenda_event$key
  >(
    graphql`
      fragment EventAgenda_event on Event
      @refetchable(queryName: "EventAgendaMoreQuery")
      @argumentDefinitions(
        sessionCount: { type: "Int", defaultValue: 30 }
        sessionCursor: { type: "Cursor" }
      ) {
        id
        phase
        zone
        viewerCanUseTools
        viewerCanFillWorksheets
        sessions(first: $sessionCount, after: $sessionCursor)
          @connection(key: "EventAgenda_sessions") {
          edges {
            node {
              id
              title
              summaryHTML
              startsAt
              minutes
              tool {
                id
              }
            }
          }
        }
      }
    `,
    event,
  );
  const sessions = data.sessions.edges.map(({ node }) => node);
  if (sessions.length === 0 && !data.viewerCanUseTools) return null;
  return (
    <Section
      id="agenda"
      title={<FormattedMessage id="events.agenda" />}
      aside={
        data.viewerCanUseTools ? (
          <Go to={links.tools({ event: data.id })} className="font-bold underline">
            <FormattedMessage id="events.addTool" />
          </Go>
        ) : null
      }
    >
      <ol>
        {sessions.map((session) => (
          <li
            key={session.id}
            className="grid gap-x-5 gap-y-1 border-t border-rule py-4 sm:grid-cols-[6.5rem_minmax(0,1fr)]"
          >
            <p className="text-meta">
              {session.startsAt ? (
                <time dateTime={session.startsAt} className="block font-bold">
                  {intl.formatTime(session.startsAt, { timeZone: data.zone })}
                </time>
              ) : null}
              <span className="text-soft">
                <FormattedMessage id="events.minutes" values={{ count: session.minutes }} />
              </span>
            </p>
            <div className="min-w-0">
              <h3 className="text-[1.25rem] leading-snug">{session.title}</h3>
              {session.summaryHTML ? <Html html={session.summaryHTML} className="mt-1" /> : null}
              {session.tool ? (
                <p className="mt-2">
                  <Go
                    to={links.tool(session.tool.id, { event: data.id, session: session.id })}
                    className="font-bold underline"
                    aria-label={intl.formatMessage(
                      { id: "events.sheetNamed" },
                      { session: session.title },
                    )}
                  >
                    <FormattedMessage id="events.sheet" />
                  </Go>
                </p>
              ) : null}
              {session.tool && data.phase === "DURING" && data.viewerCanFillWorksheets ? (
                <LazyToolTimer session={session.id} />
              ) : null}
            </div>
          </li>
        ))}
      </ol>
      {hasNext ? (
        <Pager
          hasMore
          busy={isLoadingNext}
          onMore={() => loadNext(30)}
          label={<FormattedMessage id="events.more" />}
        />
      ) : null}
    </Section>
  );
}

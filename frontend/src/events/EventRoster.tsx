import { FormattedMessage, useIntl } from "react-intl";
import { graphql, usePaginationFragment } from "react-relay/hooks";
import { Go } from "../Go";
import type { EventRoster_event$key } from "../gen/EventRoster_event.graphql";
import type { EventRosterMoreQuery } from "../gen/EventRosterMoreQuery.graphql";
import { links } from "../links";
import { DataTable } from "../ui/DataTable";
import { Pager } from "../ui/Pager";
import { Section } from "../ui/Section";
import { EventInvite } from "./EventInvite";
import { EventRequest } from "./EventRequest";
import { answerWord, attendanceWord, modeWord } from "./words";

/** Who comes, for those who run the event: answers, places in line, questions they bring. */
export function EventRoster({ event }: { event: EventRoster_event$key }) {
  const intl = useIntl();
  const { data, hasNext, loadNext, isLoadingNext, refetch } = usePaginationFragment<
    EventRosterMoreQuery,
    EventRoster_event$key
  >(
    graphql`
      fragment EventRoster_event on Event
      @refetchable(queryName: "EventRosterMoreQuery")
      @argumentDefinitions(
        rosterCount: { type: "Int", defaultValue: 50 }
        rosterCursor: { type: "Cursor" }
      ) {
        phase
        ...EventInvite_event
        registrations(first: $rosterCount, after: $rosterCursor)
          @connection(key: "EventRoster_registrations") {
          totalCount
          edges {
            node {
              id
              state
              mode
              attendance
              placeInLine
              question
              viewerCanAnswer
              person {
                id
                name
              }
            }
          }
        }
      }
    `,
    event,
  );
  const rows = data.registrations.edges.map(({ node }) => node);
  const total = data.registrations.totalCount;
  return (
    <Section
      id="roster"
      title={<FormattedMessage id="events.roster" />}
      aside={<FormattedMessage id="events.rosterOnly" />}
    >
      {rows.length === 0 ? (
        <p className="text-soft">
          <FormattedMessage id="events.rosterEmpty" />
        </p>
      ) : (
        <DataTable
          caption={intl.formatMessage({ id: "events.rosterTable" })}
          rows={rows}
          rowKey={({ id }) => id}
          columns={[
            {
              key: "name",
              head: <FormattedMessage id="events.rosterName" />,
              cell: ({ person }) =>
                person ? (
                  <Go to={links.person(person.id)} className="hover:underline">
                    {person.name}
                  </Go>
                ) : (
                  <FormattedMessage id="events.rosterHidden" />
                ),
            },
            {
              key: "answer",
              head: <FormattedMessage id="events.rosterAnswer" />,
              cell: ({ id, state, placeInLine, viewerCanAnswer, person }) =>
                viewerCanAnswer ? (
                  <EventRequest
                    id={id}
                    name={person?.name ?? intl.formatMessage({ id: "events.rosterHidden" })}
                  />
                ) : placeInLine ? (
                  <FormattedMessage id="events.line" values={{ place: placeInLine }} />
                ) : (
                  answerWord(intl, state)
                ),
            },
            {
              key: "how",
              head: <FormattedMessage id="events.rosterHow" />,
              cell: ({ mode, attendance }) =>
                data.phase === "AFTER" ? attendanceWord(intl, attendance) : modeWord(intl, mode),
            },
            {
              key: "question",
              head: <FormattedMessage id="events.rosterQuestion" />,
              cell: ({ question }) => question,
            },
          ]}
        />
      )}
      <EventInvite event={data} onDone={() => refetch({}, { fetchPolicy: "store-and-network" })} />
      {hasNext ? (
        <Pager
          hasMore
          busy={isLoadingNext}
          onMore={() => loadNext(50)}
          label={<FormattedMessage id="events.more" />}
          position={
            <FormattedMessage id="events.position" values={{ shown: rows.length, total }} />
          }
        />
      ) : null}
    </Section>
  );
}

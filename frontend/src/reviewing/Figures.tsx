import { FormattedMessage, useIntl } from "react-intl";
import { graphql, type PreloadedQuery, usePreloadedQuery } from "react-relay/hooks";
import { Go } from "../Go";
import type { FiguresQuery } from "../gen/FiguresQuery.graphql";
import { links } from "../links";
import { Trouble } from "../relay/trouble";
import { Button } from "../ui/Button";
import { DataTable } from "../ui/DataTable";
import { Note } from "../ui/Note";
import { PageTitle } from "../ui/PageTitle";
import { Section } from "../ui/Section";
import { contributionsWord } from "./words";

/** What an event comes to, on one page that prints. */
export function Figures({ query }: { query: PreloadedQuery<FiguresQuery> }) {
  const intl = useIntl();
  const { event } = usePreloadedQuery<FiguresQuery>(
    graphql`
      query FiguresQuery($id: ID!) @preloadable {
        event(id: $id) {
          id
          title
          state
          startsAt
          zone
          figures {
            registeredCount
            presentCount
            remoteCount
            absentCount
            walkedInCount
            guestCount
            byOrganisation {
              organisation {
                id
                name
              }
              count
            }
            contributions {
              kind
              count
            }
            keyLearningCount
            lessonCount
            openActionCount
            doneActionCount
          }
        }
      }
    `,
    query,
  );
  if (!event) throw new Trouble("NOT_FOUND", "There is no such event.");
  const { figures } = event;
  const number = (value: number) => intl.formatNumber(value);
  const people = figures
    ? [
        {
          key: "registered",
          name: intl.formatMessage({ id: "reviewing.figRegistered" }),
          count: figures.registeredCount,
        },
        {
          key: "present",
          name: intl.formatMessage({ id: "reviewing.figPresent" }),
          count: figures.presentCount,
        },
        {
          key: "remote",
          name: intl.formatMessage({ id: "reviewing.figRemote" }),
          count: figures.remoteCount,
        },
        {
          key: "absent",
          name: intl.formatMessage({ id: "reviewing.figAbsent" }),
          count: figures.absentCount,
        },
        {
          key: "walked",
          name: intl.formatMessage({ id: "reviewing.figWalkedIn" }),
          count: figures.walkedInCount,
        },
        {
          key: "guests",
          name: intl.formatMessage({ id: "reviewing.figGuests" }),
          count: figures.guestCount,
        },
      ]
    : [];
  const kept = figures
    ? [
        {
          key: "learned",
          name: intl.formatMessage({ id: "reviewing.figLearned" }),
          count: figures.keyLearningCount,
        },
        {
          key: "lessons",
          name: intl.formatMessage({ id: "reviewing.figLessons" }),
          count: figures.lessonCount,
        },
        {
          key: "done",
          name: intl.formatMessage({ id: "reviewing.figDone" }),
          count: figures.doneActionCount,
        },
        {
          key: "open",
          name: intl.formatMessage({ id: "reviewing.figOpen" }),
          count: figures.openActionCount,
        },
      ]
    : [];
  const table = (
    caption: string,
    head: string,
    rows: { key: string; name: string; count: number }[],
  ) => (
    <DataTable
      caption={intl.formatMessage({ id: "reviewing.figTable" }, { name: caption })}
      rows={rows}
      rowKey={({ key }) => key}
      columns={[
        { key: "name", head, cell: ({ name }) => name },
        {
          key: "count",
          head: intl.formatMessage({ id: "reviewing.figCount" }),
          number: true,
          cell: ({ count }) => number(count),
        },
      ]}
    />
  );
  return (
    <article className="mx-auto max-w-measure print:max-w-none">
      <header className="mb-8">
        <p className="mb-1 text-meta text-soft">
          <Go to={links.event(event.id)} className="font-bold hover:underline">
            {event.title}
          </Go>
          {event.startsAt ? (
            <>
              {", "}
              {intl.formatDate(event.startsAt, { dateStyle: "long", timeZone: event.zone })}
            </>
          ) : null}
        </p>
        <PageTitle>
          {event.state === "CLOSED"
            ? intl.formatMessage({ id: "reviewing.figures" })
            : intl.formatMessage({ id: "reviewing.figuresSoFar" })}
        </PageTitle>
      </header>
      {figures ? (
        <>
          <div data-noprint>
            <Button kind="primary" onClick={() => window.print()}>
              <FormattedMessage id="reviewing.print" />
            </Button>
          </div>
          <Section title={<FormattedMessage id="reviewing.figPeople" />}>
            {table(
              intl.formatMessage({ id: "reviewing.figPeople" }),
              intl.formatMessage({ id: "reviewing.figWho" }),
              people,
            )}
          </Section>
          {figures.byOrganisation.length > 0 ? (
            <Section title={<FormattedMessage id="reviewing.figOrganisations" />}>
              {table(
                intl.formatMessage({ id: "reviewing.figOrganisations" }),
                intl.formatMessage({ id: "reviewing.figOrganisation" }),
                figures.byOrganisation.map(({ organisation, count }) => ({
                  key: organisation?.id ?? "none",
                  name: organisation?.name ?? intl.formatMessage({ id: "reviewing.figNone" }),
                  count,
                })),
              )}
            </Section>
          ) : null}
          {figures.contributions.length > 0 ? (
            <Section title={<FormattedMessage id="reviewing.figSaid" />}>
              {table(
                intl.formatMessage({ id: "reviewing.figSaid" }),
                intl.formatMessage({ id: "reviewing.figKind" }),
                figures.contributions.map(({ kind, count }) => ({
                  key: kind,
                  name: contributionsWord(intl, kind),
                  count,
                })),
              )}
            </Section>
          ) : null}
          <Section title={<FormattedMessage id="reviewing.figKept" />}>
            {table(
              intl.formatMessage({ id: "reviewing.figKept" }),
              intl.formatMessage({ id: "reviewing.figWhat" }),
              kept,
            )}
          </Section>
        </>
      ) : (
        <Note>
          <FormattedMessage id="reviewing.figuresNotYours" />
        </Note>
      )}
    </article>
  );
}

import { FormattedMessage, useIntl } from "react-intl";
import { graphql, useFragment } from "react-relay/hooks";
import { EventEntry } from "../events/EventEntry";
import { Go } from "../Go";
import type { Today_viewer$key } from "../gen/Today_viewer.graphql";
import type { TodayNeeds_query$key } from "../gen/TodayNeeds_query.graphql";
import { links } from "../links";
import { Meta } from "../ui/Meta";
import { PageHeader } from "../ui/PageHeader";
import { PageTitle } from "../ui/PageTitle";
import { Section } from "../ui/Section";
import { TodayChanges } from "./TodayChanges";
import { TodayFirst } from "./TodayFirst";
import { TodayNeeds } from "./TodayNeeds";

/** The day of a member: the next event, what waits for an answer, what is new. */
export function Today({
  viewer,
  query,
}: {
  viewer: Today_viewer$key;
  query: TodayNeeds_query$key;
}) {
  const intl = useIntl();
  const shown = useFragment(
    graphql`
      fragment Today_viewer on Viewer {
        running: events(first: 3, filter: { phase: DURING }) {
          nodes {
            id
            ...TodayFirst_event
            ...EventEntry_event
          }
        }
        registered: events(first: 6, filter: { phase: BEFORE, registered: true }) {
          nodes {
            id
            state
            ...TodayFirst_event
            ...EventEntry_event
          }
        }
        open: events(first: 12, filter: { phase: BEFORE, registered: false }) {
          nodes {
            id
            state
            ...TodayFirst_event
            ...EventEntry_event
          }
        }
        ...TodayNeeds_viewer
        ...TodayChanges_viewer
      }
    `,
    viewer,
  );
  const announced = shown.open.nodes.filter(({ state }) => state === "ANNOUNCED");
  const dated = shown.registered.nodes.filter(({ state }) => state === "ANNOUNCED");
  const first = shown.running.nodes[0] ?? dated[0] ?? announced[0];
  const yours = first !== announced[0];
  const also = [...shown.running.nodes, ...shown.registered.nodes].filter((one) => one !== first);
  const others = announced.filter((one) => one !== first).slice(0, 4);
  return (
    <>
      <PageHeader
        title={<PageTitle>{intl.formatMessage({ id: "home.today" })}</PageTitle>}
        aside={
          <Meta size="lead">
            {intl.formatDate(new Date(), { weekday: "long", day: "numeric", month: "long" })}
          </Meta>
        }
      />
      <TodayFirst event={first ?? null} yours={yours} />
      <div className="grid gap-x-12 lg:grid-cols-[minmax(0,1fr)_22rem]">
        <div className="min-w-0">
          <TodayNeeds viewer={shown} query={query} />
          {also.length > 0 ? (
            <Section title={<FormattedMessage id="home.yourEvents" />}>
              {also.slice(0, 5).map((event) => (
                <EventEntry key={event.id} event={event} level={3} />
              ))}
            </Section>
          ) : null}
          {others.length > 0 ? (
            <Section
              title={<FormattedMessage id="home.alsoComing" />}
              aside={
                <Go to={links.events()} className="underline underline-offset-2">
                  <FormattedMessage id="home.allEvents" />
                </Go>
              }
            >
              {others.map((event) => (
                <EventEntry key={event.id} event={event} level={3} />
              ))}
            </Section>
          ) : null}
        </div>
        <TodayChanges viewer={shown} />
      </div>
    </>
  );
}

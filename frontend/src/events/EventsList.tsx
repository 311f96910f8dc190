import { lazy, Suspense } from "react";
import { FormattedMessage } from "react-intl";
import { graphql, usePaginationFragment } from "react-relay/hooks";
import { Go } from "../Go";
import type { EventsList_query$key } from "../gen/EventsList_query.graphql";
import type { EventsListMoreQuery } from "../gen/EventsListMoreQuery.graphql";
import { type EventsSearch, links } from "../links";
import { buttonClass } from "../ui/buttonClass";
import { Pager } from "../ui/Pager";
import { Skeleton } from "../ui/Skeleton";
import { EventEntry } from "./EventEntry";
import { EventsEmpty } from "./EventsEmpty";

// The calendar is one view of three.
const MonthLeaf = lazy(() =>
  import("./MonthLeaf").then((module) => ({ default: module.MonthLeaf })),
);

/** The events of the address, as a list or as a leaf of a calendar. */
export function EventsList({
  query,
  search,
}: {
  query: EventsList_query$key;
  search: EventsSearch;
}) {
  const { data, loadNext, hasNext, isLoadingNext } = usePaginationFragment<
    EventsListMoreQuery,
    EventsList_query$key
  >(
    graphql`
      fragment EventsList_query on Query
      @refetchable(queryName: "EventsListMoreQuery")
      @argumentDefinitions(
        count: { type: "Int", defaultValue: 20 }
        cursor: { type: "Cursor" }
        filter: { type: "EventFilter" }
        order: { type: "EventOrder" }
      ) {
        events(first: $count, after: $cursor, filter: $filter, orderBy: $order)
          @connection(key: "EventsList_events") {
          totalCount
          edges {
            node {
              id
              startsAt
              endsAt
              viewerRegistration {
                state
              }
              ...EventEntry_event
              ...MonthEvent_event
            }
          }
        }
      }
    `,
    query,
  );
  const events = data.events.edges.map(({ node }) => node);
  const more = (
    <Pager
      hasMore={hasNext}
      busy={isLoadingNext}
      onMore={() => loadNext(search.view === "month" ? 100 : 20)}
      label={<FormattedMessage id="events.more" />}
      position={
        <FormattedMessage
          id="events.position"
          values={{ shown: events.length, total: data.events.totalCount }}
        />
      }
    />
  );
  if (search.view === "month") {
    return (
      <>
        <Suspense fallback={<Skeleton className="h-[44rem]" />}>
          <MonthLeaf search={search} events={events} />
        </Suspense>
        {hasNext ? more : null}
      </>
    );
  }
  if (events.length === 0) return <EventsEmpty search={search} />;
  return (
    <>
      {events.map((event) => (
        <EventEntry key={event.id} event={event} />
      ))}
      {more}
      {search.view === undefined && !hasNext ? (
        <Go
          to={links.events({ ...search, view: "past" })}
          aria-current="false"
          className={buttonClass("quiet")}
        >
          <FormattedMessage id="events.seePast" />
        </Go>
      ) : null}
    </>
  );
}

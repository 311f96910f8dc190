import { FormattedMessage, useIntl } from "react-intl";
import { graphql, type PreloadedQuery, usePreloadedQuery } from "react-relay/hooks";
import { Go } from "../Go";
import type { EventsQuery } from "../gen/EventsQuery.graphql";
import { type EventsSearch, links } from "../links";
import { buttonClass } from "../ui/buttonClass";
import { PageHeader } from "../ui/PageHeader";
import { PageTitle } from "../ui/PageTitle";
import { Rail } from "../ui/Rail";
import { EventsFilters } from "./EventsFilters";
import { EventsList } from "./EventsList";
import { EventsViews } from "./EventsViews";

/** All events the reader may see: what comes, the month, and what was. */
export function Events({
  query,
  search,
}: {
  query: PreloadedQuery<EventsQuery>;
  search: EventsSearch;
}) {
  const intl = useIntl();
  const data = usePreloadedQuery<EventsQuery>(
    graphql`
      query EventsQuery(
        $filter: EventFilter
        $order: EventOrder
        $count: Int!
        $community: ID!
        $hasCommunity: Boolean!
      ) @preloadable {
        ...EventsFilters_query @arguments(community: $community, hasCommunity: $hasCommunity)
        ...EventsList_query @arguments(filter: $filter, order: $order, count: $count)
        viewer {
          memberships(first: 20) {
            nodes {
              community {
                viewerCanDraftEvent
              }
            }
          }
        }
      }
    `,
    query,
  );
  const runs = data.viewer.memberships.nodes.some(
    ({ community }) => community?.viewerCanDraftEvent,
  );
  return (
    <>
      <PageHeader
        title={<PageTitle>{intl.formatMessage({ id: "events.title" })}</PageTitle>}
        aside={
          runs ? (
            <Go to={links.eventNew(search.community)} className={buttonClass("primary")}>
              <FormattedMessage id="events.plan" />
            </Go>
          ) : null
        }
      />
      <EventsViews search={search} />
      <div className="mt-8">
        {search.view === "month" ? (
          <>
            <div className="mb-8">
              <EventsFilters query={data} search={search} />
            </div>
            <EventsList query={data} search={search} />
          </>
        ) : (
          <Rail rail={<EventsFilters query={data} search={search} />}>
            <EventsList query={data} search={search} />
          </Rail>
        )}
      </div>
    </>
  );
}

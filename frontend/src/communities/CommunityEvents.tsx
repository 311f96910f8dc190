import { FormattedMessage, useIntl } from "react-intl";
import { graphql, type PreloadedQuery, usePreloadedQuery } from "react-relay/hooks";
import { Go } from "../Go";
import type { CommunityEventsQuery } from "../gen/CommunityEventsQuery.graphql";
import { links } from "../links";
import { buttonClass } from "../ui/buttonClass";
import { VisuallyHidden } from "../ui/VisuallyHidden";
import { CommunityEventsList } from "./CommunityEventsList";
import { LogEntry } from "./LogEntry";
import { Switch } from "./Switch";

type Props = { query: PreloadedQuery<CommunityEventsQuery>; slug: string; past: boolean };

/** The events of a community: what runs and comes, or what was held. */
export function CommunityEvents({ query, slug, past }: Props) {
  const intl = useIntl();
  const { community } = usePreloadedQuery<CommunityEventsQuery>(
    graphql`
      query CommunityEventsQuery($slug: String!, $phase: EventPhase!, $order: EventOrder!)
      @preloadable {
        community(slug: $slug) {
          id
          viewerCanDraftEvent
          running: events(first: 5, filter: { phase: DURING }, orderBy: NEXT_FIRST) {
            nodes {
              id
              ...LogEntry_event
            }
          }
          ...CommunityEventsList_community
        }
      }
    `,
    query,
  );
  if (!community) return null;
  const running = past ? [] : community.running.nodes;
  return (
    <div className="min-w-0">
      <VisuallyHidden>
        <h2>
          <FormattedMessage id="communities.tabEvents" />
        </h2>
      </VisuallyHidden>
      <Switch label={intl.formatMessage({ id: "communities.tabEvents" })}>
        <Go to={links.community(slug, "events")} stay aria-current={past ? "false" : "true"}>
          <FormattedMessage id="communities.coming" />
        </Go>
        <Go
          to={links.community(slug, "events", { when: "past" })}
          stay
          aria-current={past ? "true" : "false"}
        >
          <FormattedMessage id="communities.held" />
        </Go>
      </Switch>
      {community.viewerCanDraftEvent ? (
        <p className="mb-5">
          <Go to={links.eventNew(community.id)} className={buttonClass("primary")}>
            <FormattedMessage id="communities.planEvent" />
          </Go>
        </p>
      ) : null}
      {running.map((event) => (
        <LogEntry key={event.id} event={event} />
      ))}
      <CommunityEventsList community={community} past={past} quiet={running.length > 0} />
    </div>
  );
}

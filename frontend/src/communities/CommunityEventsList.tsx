import { FormattedMessage, useIntl } from "react-intl";
import { graphql, usePaginationFragment } from "react-relay/hooks";
import type { CommunityEventsList_community$key } from "../gen/CommunityEventsList_community.graphql";
import type { CommunityEventsListMoreQuery } from "../gen/CommunityEventsListMoreQuery.graphql";
import { Empty } from "../ui/Empty";
import { Pager } from "../ui/Pager";
import { LogEntry } from "./LogEntry";

type Props = { community: CommunityEventsList_community$key; past: boolean; quiet: boolean };

/** The events before or after today, twenty at a time. */
export function CommunityEventsList({ community, past, quiet }: Props) {
  const intl = useIntl();
  const { data, hasNext, isLoadingNext, loadNext } = usePaginationFragment<
    CommunityEventsListMoreQuery,
    CommunityEventsList_community$key
  >(
    graphql`
      fragment CommunityEventsList_community on Community
      @refetchable(queryName: "CommunityEventsListMoreQuery")
      @argumentDefinitions(
        count: { type: "Int", defaultValue: 20 }
        cursor: { type: "Cursor" }
      ) {
        events(first: $count, after: $cursor, filter: { phase: $phase }, orderBy: $order)
          @connection(key: "CommunityEventsList_events") {
          totalCount
          edges {
            node {
              id
              ...LogEntry_event
            }
          }
        }
      }
    `,
    community,
  );
  const { edges, totalCount } = data.events;
  if (totalCount === 0) {
    if (quiet) return null;
    return past ? (
      <Empty title={intl.formatMessage({ id: "communities.noneHeld" })}>
        <FormattedMessage id="communities.noneHeldBody" />
      </Empty>
    ) : (
      <Empty title={intl.formatMessage({ id: "communities.noneComing" })}>
        <FormattedMessage id="communities.noneComingBody" />
      </Empty>
    );
  }
  return (
    <>
      {edges.map(({ node }) => (
        <LogEntry key={node.id} event={node} />
      ))}
      <Pager
        hasMore={hasNext}
        busy={isLoadingNext}
        onMore={() => loadNext(20)}
        label={<FormattedMessage id="communities.moreEvents" />}
        position={
          totalCount > 20 ? (
            <FormattedMessage
              id="communities.position"
              values={{ shown: edges.length, count: totalCount }}
            />
          ) : null
        }
      />
    </>
  );
}

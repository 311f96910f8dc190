import { FormattedMessage, useIntl } from "react-intl";
import {
  graphql,
  type PreloadedQuery,
  usePaginationFragment,
  usePreloadedQuery,
} from "react-relay/hooks";
import { Go } from "../Go";
import type { MyEvents_viewer$key } from "../gen/MyEvents_viewer.graphql";
import type { MyEventsMoreQuery } from "../gen/MyEventsMoreQuery.graphql";
import type { MyEventsQuery } from "../gen/MyEventsQuery.graphql";
import { links } from "../links";
import { buttonClass } from "../ui/buttonClass";
import { Empty } from "../ui/Empty";
import { Pager } from "../ui/Pager";
import { CalendarFeeds } from "./CalendarFeeds";
import { MyRegistration } from "./MyRegistration";

/** The events one has answered, the newest answer first. */
export function MyEvents({ query }: { query: PreloadedQuery<MyEventsQuery> }) {
  const { viewer } = usePreloadedQuery<MyEventsQuery>(
    graphql`
      query MyEventsQuery @preloadable {
        viewer {
          ...MyEvents_viewer
          ...CalendarFeeds_viewer
        }
      }
    `,
    query,
  );
  return (
    <>
      <Answers viewer={viewer} />
      <CalendarFeeds viewer={viewer} />
    </>
  );
}

function Answers({ viewer }: { viewer: MyEvents_viewer$key }) {
  const intl = useIntl();
  const { data, hasNext, isLoadingNext, loadNext } = usePaginationFragment<
    MyEventsMoreQuery,
    MyEvents_viewer$key
  >(
    graphql`
      fragment MyEvents_viewer on Viewer
      @refetchable(queryName: "MyEventsMoreQuery")
      @argumentDefinitions(count: { type: "Int", defaultValue: 20 }, cursor: { type: "Cursor" }) {
        registrations(first: $count, after: $cursor) @connection(key: "MyEvents_registrations") {
          totalCount
          edges {
            node {
              id
              ...MyRegistration_registration
            }
          }
        }
      }
    `,
    viewer,
  );
  const { edges, totalCount } = data.registrations;
  if (totalCount === 0) {
    return (
      <Empty
        title={intl.formatMessage({ id: "account.noEvents" })}
        action={
          <Go to={links.events()} className={buttonClass("primary")}>
            <FormattedMessage id="account.seeEvents" />
          </Go>
        }
      >
        <FormattedMessage id="account.noEventsBody" />
      </Empty>
    );
  }
  return (
    <>
      <ul>
        {edges.map(({ node }) => (
          <MyRegistration key={node.id} registration={node} />
        ))}
      </ul>
      <Pager
        hasMore={hasNext}
        busy={isLoadingNext}
        onMore={() => loadNext(20)}
        label={<FormattedMessage id="account.more" />}
        position={
          <FormattedMessage
            id="account.position"
            values={{ shown: edges.length, count: totalCount }}
          />
        }
      />
    </>
  );
}

import { FormattedMessage, useIntl } from "react-intl";
import {
  graphql,
  type PreloadedQuery,
  usePaginationFragment,
  usePreloadedQuery,
} from "react-relay/hooks";
import type { Requests_query$key } from "../gen/Requests_query.graphql";
import type { RequestsMoreQuery } from "../gen/RequestsMoreQuery.graphql";
import type { RequestsQuery } from "../gen/RequestsQuery.graphql";
import { Empty } from "../ui/Empty";
import { Pager } from "../ui/Pager";
import { RequestEntry } from "./RequestEntry";

/** The communities that people ask to start. */
export function Requests({ query }: { query: PreloadedQuery<RequestsQuery> }) {
  const data = usePreloadedQuery<RequestsQuery>(
    graphql`
      query RequestsQuery @preloadable {
        ...Requests_query
      }
    `,
    query,
  );
  return <RequestList query={data} />;
}

function RequestList({ query }: { query: Requests_query$key }) {
  const intl = useIntl();
  const { data, hasNext, isLoadingNext, loadNext } = usePaginationFragment<
    RequestsMoreQuery,
    Requests_query$key
  >(
    graphql`
      fragment Requests_query on Query
      @refetchable(queryName: "RequestsMoreQuery")
      @argumentDefinitions(count: { type: "Int", defaultValue: 20 }, cursor: { type: "Cursor" }) {
        communities(first: $count, after: $cursor, filter: { state: REQUESTED })
          @connection(key: "Requests_communities") {
          totalCount
          edges {
            node {
              id
              ...RequestEntry_community
            }
          }
        }
      }
    `,
    query,
  );
  const { edges, totalCount } = data.communities;
  if (totalCount === 0) {
    return (
      <Empty title={intl.formatMessage({ id: "admin.noRequests" })}>
        <FormattedMessage id="admin.noRequestsBody" />
      </Empty>
    );
  }
  return (
    <>
      {edges.map(({ node }) => (
        <RequestEntry key={node.id} community={node} />
      ))}
      <Pager
        hasMore={hasNext}
        busy={isLoadingNext}
        onMore={() => loadNext(20)}
        label={<FormattedMessage id="admin.more" />}
        position={
          <FormattedMessage
            id="admin.position"
            values={{ shown: edges.length, count: totalCount }}
          />
        }
      />
    </>
  );
}

import { FormattedMessage } from "react-intl";
import { graphql, usePaginationFragment } from "react-relay/hooks";
import type { RequestsList_community$key } from "../gen/RequestsList_community.graphql";
import type { RequestsListMoreQuery } from "../gen/RequestsListMoreQuery.graphql";
import { Pager } from "../ui/Pager";
import { RequestRow } from "./RequestRow";

/** The requests to join, the oldest first. */
export function RequestsList({ community }: { community: RequestsList_community$key }) {
  const { data, hasNext, isLoadingNext, loadNext } = usePaginationFragment<
    RequestsListMoreQuery,
    RequestsList_community$key
  >(
    graphql`
      fragment RequestsList_community on Community
      @refetchable(queryName: "RequestsListMoreQuery")
      @argumentDefinitions(
        count: { type: "Int", defaultValue: 25 }
        cursor: { type: "Cursor" }
      ) {
        requests: members(state: REQUESTED, first: $count, after: $cursor)
          @connection(key: "RequestsList_requests") {
          __id
          totalCount
          edges {
            node {
              id
              ...RequestRow_membership
            }
          }
        }
      }
    `,
    community,
  );
  const { edges, __id } = data.requests;
  if (edges.length === 0) {
    return (
      <p className="border-t border-rule pt-3 text-meta text-soft">
        <FormattedMessage id="communitySettings.noRequests" />
      </p>
    );
  }
  return (
    <>
      <ul>
        {edges.map(({ node }) => (
          <RequestRow key={node.id} membership={node} connection={__id} />
        ))}
      </ul>
      {hasNext ? (
        <Pager
          hasMore
          busy={isLoadingNext}
          onMore={() => loadNext(25)}
          label={<FormattedMessage id="communities.morePeople" />}
        />
      ) : null}
    </>
  );
}

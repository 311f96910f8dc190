import { FormattedMessage, useIntl } from "react-intl";
import { graphql, usePaginationFragment } from "react-relay/hooks";
import type { TokenList_viewer$key } from "../gen/TokenList_viewer.graphql";
import type { TokenListMoreQuery } from "../gen/TokenListMoreQuery.graphql";
import { Empty } from "../ui/Empty";
import { Pager } from "../ui/Pager";
import { TokenEntry } from "./TokenEntry";

/** One's access tokens, those that work and those that ended. */
export function TokenList({ viewer }: { viewer: TokenList_viewer$key }) {
  const intl = useIntl();
  const { data, hasNext, isLoadingNext, loadNext } = usePaginationFragment<
    TokenListMoreQuery,
    TokenList_viewer$key
  >(
    graphql`
      fragment TokenList_viewer on Viewer
      @refetchable(queryName: "TokenListMoreQuery")
      @argumentDefinitions(count: { type: "Int", defaultValue: 20 }, cursor: { type: "Cursor" }) {
        accessTokens(first: $count, after: $cursor) @connection(key: "TokenList_accessTokens") {
          totalCount
          edges {
            node {
              id
              ...TokenEntry_token
            }
          }
        }
      }
    `,
    viewer,
  );
  const { edges, totalCount } = data.accessTokens;
  if (totalCount === 0) {
    return (
      <Empty title={intl.formatMessage({ id: "account.noTokens" })}>
        <FormattedMessage id="account.noTokensBody" />
      </Empty>
    );
  }
  return (
    <>
      <ul>
        {edges.map(({ node }) => (
          <TokenEntry key={node.id} token={node} />
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

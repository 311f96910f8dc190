import { FormattedMessage, useIntl } from "react-intl";
import {
  graphql,
  type PreloadedQuery,
  usePaginationFragment,
  usePreloadedQuery,
} from "react-relay/hooks";
import { Go } from "../Go";
import type { SearchFound_query$key } from "../gen/SearchFound_query.graphql";
import type { SearchFoundMoreQuery } from "../gen/SearchFoundMoreQuery.graphql";
import type { SearchFoundQuery } from "../gen/SearchFoundQuery.graphql";
import { links } from "../links";
import { buttonClass } from "../ui/buttonClass";
import { Empty } from "../ui/Empty";
import { Pager } from "../ui/Pager";
import type { SearchSearch } from "./address";
import { FoundEntry } from "./FoundEntry";

type Props = { query: PreloadedQuery<SearchFoundQuery>; search: SearchSearch };

/** What was found, the best first. */
export function SearchFound({ query, search }: Props) {
  const data = usePreloadedQuery<SearchFoundQuery>(
    graphql`
      query SearchFoundQuery($text: String!, $kinds: [SearchKind!], $language: Locale!)
      @preloadable {
        ...SearchFound_query
      }
    `,
    query,
  );
  return <FoundList query={data} search={search} />;
}

function FoundList({ query, search }: { query: SearchFound_query$key; search: SearchSearch }) {
  const intl = useIntl();
  const { data, hasNext, isLoadingNext, loadNext } = usePaginationFragment<
    SearchFoundMoreQuery,
    SearchFound_query$key
  >(
    graphql`
      fragment SearchFound_query on Query
      @refetchable(queryName: "SearchFoundMoreQuery")
      @argumentDefinitions(count: { type: "Int", defaultValue: 20 }, cursor: { type: "Cursor" }) {
        search(text: $text, kinds: $kinds, first: $count, after: $cursor)
          @connection(key: "SearchFound_search") {
          totalCount
          edges {
            cursor
            node {
              __typename
            }
            ...FoundEntry_edge
          }
        }
      }
    `,
    query,
  );
  const { edges, totalCount } = data.search;
  if (totalCount === 0) {
    return (
      <Empty
        title={intl.formatMessage({ id: "search.none" }, { text: search.q ?? "" })}
        action={
          search.kind ? (
            <Go to={links.search(search.q)} className={buttonClass()}>
              <FormattedMessage id="search.everywhere" />
            </Go>
          ) : (
            <Go to={links.communities()} className={buttonClass()}>
              <FormattedMessage id="search.seeCommunities" />
            </Go>
          )
        }
      >
        <FormattedMessage id="search.noneBody" />
      </Empty>
    );
  }
  return (
    <>
      <p className="mb-4 text-meta text-soft" role="status">
        <FormattedMessage id="search.count" values={{ count: totalCount }} />
      </p>
      {edges.map((edge) => (
        <FoundEntry key={edge.cursor} edge={edge} grouped={search.kind !== undefined} />
      ))}
      <Pager
        hasMore={hasNext}
        busy={isLoadingNext}
        onMore={() => loadNext(20)}
        label={<FormattedMessage id="search.more" />}
        position={
          <FormattedMessage
            id="search.position"
            values={{ shown: edges.length, count: totalCount }}
          />
        }
      />
    </>
  );
}

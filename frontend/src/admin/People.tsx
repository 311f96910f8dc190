import { FormattedMessage, useIntl } from "react-intl";
import {
  graphql,
  type PreloadedQuery,
  usePaginationFragment,
  usePreloadedQuery,
} from "react-relay/hooks";
import type { People_query$key } from "../gen/People_query.graphql";
import type { PeopleMoreQuery } from "../gen/PeopleMoreQuery.graphql";
import type { PeopleQuery } from "../gen/PeopleQuery.graphql";
import { Button } from "../ui/Button";
import { Empty } from "../ui/Empty";
import { Pager } from "../ui/Pager";
import type { PeopleSearch } from "./address";
import { PeopleFilters } from "./PeopleFilters";
import { PersonEntry } from "./PersonEntry";

type Props = {
  query: PreloadedQuery<PeopleQuery>;
  search: PeopleSearch;
  onSearch: (search: PeopleSearch) => void;
};

/** Everyone here, by name: who is steward, and the way out for those who ask to be erased. */
export function People({ query, search, onSearch }: Props) {
  const data = usePreloadedQuery<PeopleQuery>(
    graphql`
      query PeopleQuery($text: String, $steward: Boolean) @preloadable {
        ...People_query
      }
    `,
    query,
  );
  return (
    <>
      <PeopleFilters search={search} onSearch={onSearch} />
      <PeopleList query={data} onAll={() => onSearch({})} />
    </>
  );
}

function PeopleList({ query, onAll }: { query: People_query$key; onAll: () => void }) {
  const intl = useIntl();
  const { data, hasNext, isLoadingNext, loadNext } = usePaginationFragment<
    PeopleMoreQuery,
    People_query$key
  >(
    graphql`
      fragment People_query on Query
      @refetchable(queryName: "PeopleMoreQuery")
      @argumentDefinitions(count: { type: "Int", defaultValue: 40 }, cursor: { type: "Cursor" }) {
        people(first: $count, after: $cursor, filter: { text: $text, steward: $steward })
          @connection(key: "People_people") {
          totalCount
          edges {
            node {
              id
              ...PersonEntry_person
            }
          }
        }
      }
    `,
    query,
  );
  const { edges, totalCount } = data.people;
  if (totalCount === 0) {
    return (
      <Empty
        title={intl.formatMessage({ id: "admin.nobody" })}
        action={
          <Button onClick={onAll}>
            <FormattedMessage id="admin.everyone" />
          </Button>
        }
      />
    );
  }
  return (
    <>
      <ul>
        {edges.map(({ node }) => (
          <PersonEntry key={node.id} person={node} />
        ))}
      </ul>
      <Pager
        hasMore={hasNext}
        busy={isLoadingNext}
        onMore={() => loadNext(40)}
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

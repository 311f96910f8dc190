import { FormattedMessage, useIntl } from "react-intl";
import { graphql, usePaginationFragment } from "react-relay/hooks";
import { Go } from "../Go";
import type { CompetencyList_query$key } from "../gen/CompetencyList_query.graphql";
import type { CompetencyListMoreQuery } from "../gen/CompetencyListMoreQuery.graphql";
import { links } from "../links";
import { buttonClass } from "../ui/buttonClass";
import { Empty } from "../ui/Empty";
import { Pager } from "../ui/Pager";
import { CompetencyLine } from "./CompetencyLine";

/** The competencies that fit, by name. */
export function CompetencyList({ query }: { query: CompetencyList_query$key }) {
  const intl = useIntl();
  const { data, hasNext, loadNext, isLoadingNext } = usePaginationFragment<
    CompetencyListMoreQuery,
    CompetencyList_query$key
  >(
    graphql`
      fragment CompetencyList_query on Query
      @refetchable(queryName: "CompetencyListMoreQuery")
      @argumentDefinitions(
        count: { type: "Int", defaultValue: 50 }
        cursor: { type: "Cursor" }
        filter: { type: "CompetencyFilter" }
        language: { type: "Locale!" }
      ) {
        competencies(first: $count, after: $cursor, filter: $filter)
          @connection(key: "CompetencyList_competencies") {
          totalCount
          edges {
            node {
              id
              ...CompetencyLine_competency @arguments(language: $language)
            }
          }
        }
      }
    `,
    query,
  );
  const shown = data.competencies.edges.map(({ node }) => node);
  if (shown.length === 0) {
    return (
      <Empty
        title={intl.formatMessage({ id: "competencies.emptyFilterTitle" })}
        action={
          <Go to={links.competencies()} aria-current="false" className={buttonClass()}>
            <FormattedMessage id="competencies.emptyFilterAction" />
          </Go>
        }
      />
    );
  }
  return (
    <>
      <ul>
        {shown.map((competency) => (
          <CompetencyLine key={competency.id} competency={competency} />
        ))}
      </ul>
      <Pager
        hasMore={hasNext}
        busy={isLoadingNext}
        onMore={() => loadNext(50)}
        label={<FormattedMessage id="competencies.more" />}
        position={
          <FormattedMessage
            id="competencies.position"
            values={{ shown: shown.length, total: data.competencies.totalCount }}
          />
        }
      />
    </>
  );
}

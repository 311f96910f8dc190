import { FormattedMessage } from "react-intl";
import { graphql, usePaginationFragment } from "react-relay/hooks";
import { Go } from "../Go";
import type { Uncovered_query$key } from "../gen/Uncovered_query.graphql";
import type { UncoveredMoreQuery } from "../gen/UncoveredMoreQuery.graphql";
import { links } from "../links";
import { Pager } from "../ui/Pager";
import { Section } from "../ui/Section";

/** The competencies that no community takes care of: the dark parts of the sky. */
export function Uncovered({ query }: { query: Uncovered_query$key }) {
  const { data, hasNext, isLoadingNext, loadNext } = usePaginationFragment<
    UncoveredMoreQuery,
    Uncovered_query$key
  >(
    graphql`
      fragment Uncovered_query on Query
      @refetchable(queryName: "UncoveredMoreQuery")
      @argumentDefinitions(
        count: { type: "Int", defaultValue: 30 }
        cursor: { type: "Cursor" }
      ) {
        competencies(
          first: $count
          after: $cursor
          filter: { kind: COMPETENCY, covered: false }
        ) @connection(key: "Uncovered_competencies") {
          totalCount
          edges {
            node {
              id
              name(language: $language)
            }
          }
        }
      }
    `,
    query,
  );
  const { edges, totalCount } = data.competencies;
  if (totalCount === 0) return null;
  return (
    <Section
      title={<FormattedMessage id="map.uncovered" />}
      aside={<FormattedMessage id="map.uncoveredCount" values={{ count: totalCount }} />}
    >
      <p className="mb-4 max-w-measure text-soft">
        <FormattedMessage id="map.uncoveredBody" />
      </p>
      <ul className="gap-x-10 border-t border-rule pt-3 sm:columns-2 lg:columns-3">
        {edges.map(({ node }) => (
          <li key={node.id} className="break-inside-avoid">
            <Go
              to={links.competency(node.id)}
              className="inline-flex min-h-8 items-center gap-2 hover:underline"
            >
              <svg aria-hidden="true" viewBox="0 0 10 10" width={10} height={10}>
                <circle cx={5} cy={5} r={3.6} fill="none" stroke="var(--color-soft)" />
              </svg>
              {node.name}
            </Go>
          </li>
        ))}
      </ul>
      {hasNext ? (
        <Pager
          hasMore
          busy={isLoadingNext}
          onMore={() => loadNext(30)}
          label={<FormattedMessage id="map.moreUncovered" />}
        />
      ) : null}
    </Section>
  );
}

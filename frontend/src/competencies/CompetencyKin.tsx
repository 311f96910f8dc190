import { FormattedMessage } from "react-intl";
import { graphql, usePaginationFragment } from "react-relay/hooks";
import type { CompetencyKin_competency$key } from "../gen/CompetencyKin_competency.graphql";
import type { CompetencyKinMoreQuery } from "../gen/CompetencyKinMoreQuery.graphql";
import { Pager } from "../ui/Pager";
import { Section } from "../ui/Section";
import { CompetencyLine } from "./CompetencyLine";

/** What belongs to a group, or is part of a competency. */
export function CompetencyKin({ competency }: { competency: CompetencyKin_competency$key }) {
  const { data, hasNext, loadNext, isLoadingNext } = usePaginationFragment<
    CompetencyKinMoreQuery,
    CompetencyKin_competency$key
  >(
    graphql`
      fragment CompetencyKin_competency on Competency
      @refetchable(queryName: "CompetencyKinMoreQuery")
      @argumentDefinitions(
        kinCount: { type: "Int", defaultValue: 50 }
        kinCursor: { type: "Cursor" }
        language: { type: "Locale!" }
      ) {
        narrower(first: $kinCount, after: $kinCursor) @connection(key: "CompetencyKin_narrower") {
          edges {
            node {
              id
              ...CompetencyLine_competency @arguments(language: $language)
            }
          }
        }
      }
    `,
    competency,
  );
  if (data.narrower.edges.length === 0) return null;
  return (
    <Section title={<FormattedMessage id="competencies.holds" />}>
      <ul className="border-b border-rule">
        {data.narrower.edges.map(({ node }) => (
          <CompetencyLine key={node.id} competency={node} />
        ))}
      </ul>
      {hasNext ? (
        <Pager
          hasMore
          busy={isLoadingNext}
          onMore={() => loadNext(50)}
          label={<FormattedMessage id="competencies.more" />}
        />
      ) : null}
    </Section>
  );
}

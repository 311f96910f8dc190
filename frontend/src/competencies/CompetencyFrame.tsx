import { FormattedMessage } from "react-intl";
import { graphql, usePaginationFragment } from "react-relay/hooks";
import type { CompetencyFrame_framework$key } from "../gen/CompetencyFrame_framework.graphql";
import type { CompetencyFrameMoreQuery } from "../gen/CompetencyFrameMoreQuery.graphql";
import { Html } from "../ui/Html";
import { Pager } from "../ui/Pager";
import { CompetencyGroup } from "./CompetencyGroup";

/** One framework: what it is, its levels, its groups with what belongs to them. */
export function CompetencyFrame({ framework }: { framework: CompetencyFrame_framework$key }) {
  const { data, hasNext, loadNext, isLoadingNext } = usePaginationFragment<
    CompetencyFrameMoreQuery,
    CompetencyFrame_framework$key
  >(
    graphql`
      fragment CompetencyFrame_framework on CompetencyFramework
      @refetchable(queryName: "CompetencyFrameMoreQuery")
      @argumentDefinitions(
        count: { type: "Int", defaultValue: 12 }
        cursor: { type: "Cursor" }
        language: { type: "Locale!" }
      ) {
        name
        summaryHTML
        publisher
        levels(first: 12) {
          nodes {
            id
            rank
            name(language: $language)
          }
        }
        competencies(kind: GROUP, first: $count, after: $cursor)
          @connection(key: "CompetencyFrame_competencies", filters: []) {
          edges {
            node {
              id
              ...CompetencyGroup_group @arguments(language: $language)
            }
          }
        }
      }
    `,
    framework,
  );
  return (
    <section className="mb-14">
      <h2 className="text-[1.75rem] leading-tight">{data.name}</h2>
      <Html html={data.summaryHTML} className="mt-2" />
      <p className="mt-2 text-meta text-soft">
        {data.publisher ? (
          <>
            <FormattedMessage id="competencies.publisher" values={{ publisher: data.publisher }} />
            {". "}
          </>
        ) : null}
        {data.levels.nodes.length > 0 ? (
          <>
            <FormattedMessage id="competencies.levels" />
            {": "}
            {data.levels.nodes.map(({ rank, name }) => `${rank} ${name}`).join(", ")}
            {"."}
          </>
        ) : null}
      </p>
      {data.competencies.edges.map(({ node }) => (
        <CompetencyGroup key={node.id} group={node} />
      ))}
      {hasNext ? (
        <Pager
          hasMore
          busy={isLoadingNext}
          onMore={() => loadNext(12)}
          label={<FormattedMessage id="competencies.more" />}
        />
      ) : null}
    </section>
  );
}

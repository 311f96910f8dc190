import { FormattedMessage, useIntl } from "react-intl";
import { graphql, usePaginationFragment } from "react-relay/hooks";
import { Go } from "../Go";
import type { CompetencyCare_competency$key } from "../gen/CompetencyCare_competency.graphql";
import type { CompetencyCareMoreQuery } from "../gen/CompetencyCareMoreQuery.graphql";
import { stageWord } from "../i18n/words";
import { links } from "../links";
import { Stage } from "../marks/Stage";
import { Pager } from "../ui/Pager";
import { Section } from "../ui/Section";

/** The communities that take care of a competency, and how far they want to bring people. */
export function CompetencyCare({ competency }: { competency: CompetencyCare_competency$key }) {
  const intl = useIntl();
  const { data, hasNext, loadNext, isLoadingNext } = usePaginationFragment<
    CompetencyCareMoreQuery,
    CompetencyCare_competency$key
  >(
    graphql`
      fragment CompetencyCare_competency on Competency
      @refetchable(queryName: "CompetencyCareMoreQuery")
      @argumentDefinitions(
        careCount: { type: "Int", defaultValue: 20 }
        careCursor: { type: "Cursor" }
      ) {
        communities(first: $careCount, after: $careCursor)
          @connection(key: "CompetencyCare_communities") {
          edges {
            node {
              id
              targetRank
              community {
                slug
                name
                stage
              }
            }
          }
        }
      }
    `,
    competency,
  );
  const cares = data.communities.edges.map(({ node }) => node).filter((care) => care.community);
  return (
    <Section title={<FormattedMessage id="competencies.communities" />}>
      {cares.length === 0 ? (
        <p className="max-w-measure text-soft">
          <FormattedMessage id="competencies.communitiesNone" />
        </p>
      ) : (
        <ul>
          {cares.map(({ id, community, targetRank }) => (
            <li
              key={id}
              className="flex flex-wrap items-baseline justify-between gap-x-6 border-t border-rule py-2.5"
            >
              <Go to={links.community(community?.slug ?? "")} className="hover:underline">
                {community?.name}
              </Go>
              <span className="flex flex-wrap gap-x-4 text-meta text-soft">
                <Stage stage={community?.stage} label={stageWord(intl, community?.stage)} />
                {targetRank == null ? null : (
                  <FormattedMessage id="competencies.aims" values={{ rank: targetRank }} />
                )}
              </span>
            </li>
          ))}
        </ul>
      )}
      {hasNext ? (
        <Pager
          hasMore
          busy={isLoadingNext}
          onMore={() => loadNext(20)}
          label={<FormattedMessage id="competencies.more" />}
        />
      ) : null}
    </Section>
  );
}

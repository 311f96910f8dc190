import { FormattedMessage, useIntl } from "react-intl";
import { graphql, usePaginationFragment } from "react-relay/hooks";
import { Go } from "../Go";
import type { OrganisationCommunities_organisation$key } from "../gen/OrganisationCommunities_organisation.graphql";
import type { OrganisationCommunitiesMoreQuery } from "../gen/OrganisationCommunitiesMoreQuery.graphql";
import { stageWord } from "../i18n/words";
import { links } from "../links";
import { Asterism } from "../marks/Asterism";
import { Stage } from "../marks/Stage";
import { Entry } from "../ui/Entry";
import { Pager } from "../ui/Pager";
import { Section } from "../ui/Section";

/** The communities an organisation hosts. */
export function OrganisationCommunities({
  organisation,
}: {
  organisation: OrganisationCommunities_organisation$key;
}) {
  const intl = useIntl();
  const { data, hasNext, isLoadingNext, loadNext } = usePaginationFragment<
    OrganisationCommunitiesMoreQuery,
    OrganisationCommunities_organisation$key
  >(
    graphql`
      fragment OrganisationCommunities_organisation on Organisation
      @refetchable(queryName: "OrganisationCommunitiesMoreQuery")
      @argumentDefinitions(
        count: { type: "Int", defaultValue: 20 }
        cursor: { type: "Cursor" }
      ) {
        communities(first: $count, after: $cursor)
          @connection(key: "OrganisationCommunities_communities") {
          totalCount
          edges {
            node {
              id
              slug
              name
              stage
              memberCount
              competencies(first: 12) {
                nodes {
                  id
                }
              }
            }
          }
        }
      }
    `,
    organisation,
  );
  const { edges, totalCount } = data.communities;
  return (
    <Section title={<FormattedMessage id="organisations.communities" />}>
      {totalCount === 0 ? (
        <p className="border-t border-rule pt-3 text-soft">
          <FormattedMessage id="organisations.noCommunities" />
        </p>
      ) : null}
      {edges.map(({ node }) => (
        <Entry
          key={node.id}
          level={3}
          mark={
            <Asterism
              id={node.id}
              stage={node.stage}
              stars={node.competencies.nodes.map(({ id }) => ({ id, label: "" }))}
            />
          }
          title={
            <Go to={links.community(node.slug)} className="hover:underline">
              {node.name}
            </Go>
          }
          facts={
            <>
              <Stage stage={node.stage} label={stageWord(intl, node.stage)} />
              <span>
                <FormattedMessage id="common.members" values={{ count: node.memberCount }} />
              </span>
            </>
          }
        />
      ))}
      {hasNext ? (
        <Pager
          hasMore
          busy={isLoadingNext}
          onMore={() => loadNext(20)}
          label={<FormattedMessage id="organisations.moreCommunities" />}
        />
      ) : null}
    </Section>
  );
}

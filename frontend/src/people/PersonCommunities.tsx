import { FormattedMessage, useIntl } from "react-intl";
import { graphql, usePaginationFragment } from "react-relay/hooks";
import { Go } from "../Go";
import type { PersonCommunities_person$key } from "../gen/PersonCommunities_person.graphql";
import type { PersonCommunitiesMoreQuery } from "../gen/PersonCommunitiesMoreQuery.graphql";
import { roleWord } from "../i18n/roleWord";
import { links } from "../links";
import { Asterism } from "../marks/Asterism";
import { Pager } from "../ui/Pager";
import { Section } from "../ui/Section";

/** The communities a person is in, with what they bring and look for there. */
export function PersonCommunities({ person }: { person: PersonCommunities_person$key }) {
  const intl = useIntl();
  const { data, hasNext, isLoadingNext, loadNext } = usePaginationFragment<
    PersonCommunitiesMoreQuery,
    PersonCommunities_person$key
  >(
    graphql`
      fragment PersonCommunities_person on Person
      @refetchable(queryName: "PersonCommunitiesMoreQuery")
      @argumentDefinitions(
        count: { type: "Int", defaultValue: 20 }
        cursor: { type: "Cursor" }
      ) {
        memberships(first: $count, after: $cursor) @connection(key: "PersonCommunities_memberships") {
          edges {
            node {
              id
              role
              state
              brings
              seeks
              community {
                id
                slug
                name
                stage
                competencies(first: 12) {
                  nodes {
                    id
                  }
                }
              }
            }
          }
        }
      }
    `,
    person,
  );
  const inside = data.memberships.edges.filter(({ node }) => node.state === "ACTIVE");
  return (
    <Section title={<FormattedMessage id="people.communities" />}>
      {inside.length === 0 ? (
        <p className="border-t border-rule pt-3 text-soft">
          <FormattedMessage id="people.noCommunities" />
        </p>
      ) : null}
      <ul>
        {inside.map(({ node: { id, role, brings, seeks, community } }) =>
          community ? (
            <li key={id} className="flex gap-4 border-t border-rule py-3">
              <span className="w-12 shrink-0">
                <Asterism
                  id={community.id}
                  stage={community.stage}
                  stars={community.competencies.nodes.map((star) => ({ id: star.id, label: "" }))}
                />
              </span>
              <span className="min-w-0 text-meta">
                <Go to={links.community(community.slug)} className="text-body hover:underline">
                  {community.name}
                </Go>
                <span className="block text-soft">{roleWord(intl, role)}</span>
                {brings ? (
                  <span className="block">
                    <FormattedMessage id="people.brings" values={{ text: brings }} />
                  </span>
                ) : null}
                {seeks ? (
                  <span className="block">
                    <FormattedMessage id="people.looksFor" values={{ text: seeks }} />
                  </span>
                ) : null}
              </span>
            </li>
          ) : null,
        )}
      </ul>
      {hasNext ? (
        <Pager
          hasMore
          busy={isLoadingNext}
          onMore={() => loadNext(20)}
          label={<FormattedMessage id="people.moreCommunities" />}
        />
      ) : null}
    </Section>
  );
}

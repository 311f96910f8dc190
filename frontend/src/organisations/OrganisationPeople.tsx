import { FormattedMessage } from "react-intl";
import { graphql, usePaginationFragment } from "react-relay/hooks";
import { Go } from "../Go";
import type { OrganisationPeople_organisation$key } from "../gen/OrganisationPeople_organisation.graphql";
import type { OrganisationPeopleMoreQuery } from "../gen/OrganisationPeopleMoreQuery.graphql";
import { links } from "../links";
import { Pager } from "../ui/Pager";
import { Section } from "../ui/Section";

/** The people of an organisation, as far as each allows. */
export function OrganisationPeople({
  organisation,
}: {
  organisation: OrganisationPeople_organisation$key;
}) {
  const { data, hasNext, isLoadingNext, loadNext } = usePaginationFragment<
    OrganisationPeopleMoreQuery,
    OrganisationPeople_organisation$key
  >(
    graphql`
      fragment OrganisationPeople_organisation on Organisation
      @refetchable(queryName: "OrganisationPeopleMoreQuery")
      @argumentDefinitions(
        count: { type: "Int", defaultValue: 20 }
        cursor: { type: "Cursor" }
      ) {
        people(first: $count, after: $cursor) @connection(key: "OrganisationPeople_people") {
          totalCount
          edges {
            node {
              id
              title
              person {
                id
                name
              }
            }
          }
        }
      }
    `,
    organisation,
  );
  const { edges, totalCount } = data.people;
  return (
    <Section title={<FormattedMessage id="organisations.people" />}>
      {totalCount === 0 ? (
        <p className="border-t border-rule pt-3 text-soft">
          <FormattedMessage id="organisations.noPeople" />
        </p>
      ) : null}
      <ul>
        {edges.map(({ node: { id, title, person } }) =>
          person ? (
            <li key={id} className="border-t border-rule py-2.5">
              <Go to={links.person(person.id)} className="hover:underline">
                {person.name}
              </Go>
              {title ? <span className="block text-meta text-soft">{title}</span> : null}
            </li>
          ) : null,
        )}
      </ul>
      {hasNext ? (
        <Pager
          hasMore
          busy={isLoadingNext}
          onMore={() => loadNext(20)}
          label={<FormattedMessage id="organisations.morePeople" />}
        />
      ) : null}
    </Section>
  );
}

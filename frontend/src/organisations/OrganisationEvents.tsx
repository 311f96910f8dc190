import { FormattedDate, FormattedMessage } from "react-intl";
import { graphql, usePaginationFragment } from "react-relay/hooks";
import { Go } from "../Go";
import type { OrganisationEvents_organisation$key } from "../gen/OrganisationEvents_organisation.graphql";
import type { OrganisationEventsMoreQuery } from "../gen/OrganisationEventsMoreQuery.graphql";
import { links } from "../links";
import { Pager } from "../ui/Pager";
import { Section } from "../ui/Section";

/** The events an organisation hosts, the latest first. Absent when there are none. */
export function OrganisationEvents({
  organisation,
}: {
  organisation: OrganisationEvents_organisation$key;
}) {
  const { data, hasNext, isLoadingNext, loadNext } = usePaginationFragment<
    OrganisationEventsMoreQuery,
    OrganisationEvents_organisation$key
  >(
    graphql`
      fragment OrganisationEvents_organisation on Organisation
      @refetchable(queryName: "OrganisationEventsMoreQuery")
      @argumentDefinitions(
        count: { type: "Int", defaultValue: 10 }
        cursor: { type: "Cursor" }
      ) {
        events(first: $count, after: $cursor) @connection(key: "OrganisationEvents_events") {
          totalCount
          edges {
            node {
              id
              title
              startsAt
              zone
              community {
                name
              }
            }
          }
        }
      }
    `,
    organisation,
  );
  const { edges, totalCount } = data.events;
  if (totalCount === 0) return null;
  return (
    <Section title={<FormattedMessage id="organisations.events" />}>
      <ul>
        {edges.map(({ node }) => (
          <li
            key={node.id}
            className="grid gap-x-6 border-t border-rule py-2.5 sm:grid-cols-[9rem_minmax(0,1fr)]"
          >
            <span className="text-meta text-soft">
              {node.startsAt ? (
                <FormattedDate value={node.startsAt} timeZone={node.zone} dateStyle="medium" />
              ) : null}
            </span>
            <span>
              <Go to={links.event(node.id)} className="hover:underline">
                {node.title}
              </Go>
              {node.community ? (
                <span className="block text-meta text-soft">{node.community.name}</span>
              ) : null}
            </span>
          </li>
        ))}
      </ul>
      {hasNext ? (
        <Pager
          hasMore
          busy={isLoadingNext}
          onMore={() => loadNext(10)}
          label={<FormattedMessage id="organisations.moreEvents" />}
        />
      ) : null}
    </Section>
  );
}

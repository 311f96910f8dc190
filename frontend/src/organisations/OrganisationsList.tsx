import { FormattedMessage, useIntl } from "react-intl";
import { graphql, usePaginationFragment } from "react-relay/hooks";
import { Go } from "../Go";
import type { OrganisationsList_query$key } from "../gen/OrganisationsList_query.graphql";
import type { OrganisationsListMoreQuery } from "../gen/OrganisationsListMoreQuery.graphql";
import { links } from "../links";
import { buttonClass } from "../ui/buttonClass";
import { Empty } from "../ui/Empty";
import { Pager } from "../ui/Pager";
import { OrganisationEntry } from "./OrganisationEntry";

/** The organisations by name, thirty at a time. */
export function OrganisationsList({
  query,
  narrowed,
}: {
  query: OrganisationsList_query$key;
  narrowed: boolean;
}) {
  const intl = useIntl();
  const { data, hasNext, isLoadingNext, loadNext } = usePaginationFragment<
    OrganisationsListMoreQuery,
    OrganisationsList_query$key
  >(
    graphql`
      fragment OrganisationsList_query on Query
      @refetchable(queryName: "OrganisationsListMoreQuery")
      @argumentDefinitions(
        count: { type: "Int", defaultValue: 30 }
        cursor: { type: "Cursor" }
      ) {
        organisations(first: $count, after: $cursor, filter: { text: $q, kind: $kind })
          @connection(key: "OrganisationsList_organisations") {
          totalCount
          edges {
            node {
              id
              ...OrganisationEntry_organisation
            }
          }
        }
      }
    `,
    query,
  );
  const { edges, totalCount } = data.organisations;
  if (totalCount === 0) {
    return (
      <Empty
        title={
          narrowed
            ? intl.formatMessage({ id: "organisations.noneFits" })
            : intl.formatMessage({ id: "organisations.none" })
        }
        action={
          narrowed ? (
            <Go to={links.organisations()} className={buttonClass()}>
              <FormattedMessage id="organisations.showAll" />
            </Go>
          ) : null
        }
      >
        {narrowed ? (
          <FormattedMessage id="organisations.noneFitsBody" />
        ) : (
          <FormattedMessage id="organisations.noneBody" />
        )}
      </Empty>
    );
  }
  return (
    <>
      {edges.map(({ node }) => (
        <OrganisationEntry key={node.id} organisation={node} />
      ))}
      <Pager
        hasMore={hasNext}
        busy={isLoadingNext}
        onMore={() => loadNext(30)}
        label={<FormattedMessage id="organisations.more" />}
        position={
          <FormattedMessage
            id="organisations.position"
            values={{ shown: edges.length, count: totalCount }}
          />
        }
      />
    </>
  );
}

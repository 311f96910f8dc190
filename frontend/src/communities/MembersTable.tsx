import { FormattedDate, FormattedMessage, useIntl } from "react-intl";
import { graphql, usePaginationFragment } from "react-relay/hooks";
import { Go } from "../Go";
import type { MembersTable_community$key } from "../gen/MembersTable_community.graphql";
import type { MembersTableMoreQuery } from "../gen/MembersTableMoreQuery.graphql";
import { links } from "../links";
import { DataTable } from "../ui/DataTable";
import { Pager } from "../ui/Pager";
import { RoleField } from "./RoleField";
import { SuspendButton } from "./SuspendButton";

/** The members and their roles, fifty at a time. */
export function MembersTable({ community }: { community: MembersTable_community$key }) {
  const intl = useIntl();
  const { data, hasNext, isLoadingNext, loadNext } = usePaginationFragment<
    MembersTableMoreQuery,
    MembersTable_community$key
  >(
    graphql`
      fragment MembersTable_community on Community
      @refetchable(queryName: "MembersTableMoreQuery")
      @argumentDefinitions(
        count: { type: "Int", defaultValue: 50 }
        cursor: { type: "Cursor" }
      ) {
        members(first: $count, after: $cursor) @connection(key: "MembersTable_members") {
          totalCount
          edges {
            node {
              id
              createdAt
              person {
                id
                name
                affiliations(first: 1) {
                  nodes {
                    organisation {
                      name
                      shortName
                    }
                  }
                }
              }
              ...RoleField_membership
              ...SuspendButton_membership
            }
          }
        }
      }
    `,
    community,
  );
  const { edges, totalCount } = data.members;
  return (
    <>
      <DataTable
        caption={intl.formatMessage({ id: "communitySettings.membersAndRoles" })}
        rows={edges.map(({ node }) => node)}
        rowKey={(row) => row.id}
        columns={[
          {
            key: "name",
            head: <FormattedMessage id="communitySettings.name" />,
            cell: ({ person }) =>
              person ? (
                <Go to={links.person(person.id)} className="hover:underline">
                  {person.name}
                </Go>
              ) : (
                <FormattedMessage id="communities.someone" />
              ),
          },
          {
            key: "organisation",
            head: <FormattedMessage id="communitySettings.organisation" />,
            cell: ({ person }) => {
              const at = person?.affiliations.nodes[0]?.organisation;
              return at ? at.shortName || at.name : "";
            },
          },
          {
            key: "since",
            head: <FormattedMessage id="communitySettings.since" />,
            cell: ({ createdAt }) => (
              <span className="whitespace-nowrap">
                <FormattedDate value={createdAt} dateStyle="medium" />
              </span>
            ),
          },
          {
            key: "role",
            head: <FormattedMessage id="communitySettings.role" />,
            cell: (row) => <RoleField membership={row} name={row.person?.name ?? ""} />,
          },
          {
            key: "suspend",
            head: <FormattedMessage id="communitySettings.membership" />,
            cell: (row) => <SuspendButton membership={row} name={row.person?.name ?? ""} />,
          },
        ]}
      />
      <Pager
        hasMore={hasNext}
        busy={isLoadingNext}
        onMore={() => loadNext(50)}
        label={<FormattedMessage id="communities.morePeople" />}
        position={
          <FormattedMessage
            id="communities.position"
            values={{ shown: edges.length, count: totalCount }}
          />
        }
      />
    </>
  );
}

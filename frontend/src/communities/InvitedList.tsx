import { FormattedDate, FormattedMessage, useIntl } from "react-intl";
import { graphql, usePaginationFragment } from "react-relay/hooks";
import type { InvitedList_community$key } from "../gen/InvitedList_community.graphql";
import type { InvitedListMoreQuery } from "../gen/InvitedListMoreQuery.graphql";
import { roleWord } from "../i18n/roleWord";
import { DataTable } from "../ui/DataTable";
import { Pager } from "../ui/Pager";

/** Who was invited and has not answered. Absent when there is nobody. */
export function InvitedList({ community }: { community: InvitedList_community$key }) {
  const intl = useIntl();
  const { data, hasNext, isLoadingNext, loadNext } = usePaginationFragment<
    InvitedListMoreQuery,
    InvitedList_community$key
  >(
    graphql`
      fragment InvitedList_community on Community
      @refetchable(queryName: "InvitedListMoreQuery")
      @argumentDefinitions(
        count: { type: "Int", defaultValue: 25 }
        cursor: { type: "Cursor" }
      ) {
        invited: members(state: INVITED, first: $count, after: $cursor)
          @connection(key: "InvitedList_invited") {
          totalCount
          edges {
            node {
              id
              createdAt
              role
              person {
                name
              }
            }
          }
        }
      }
    `,
    community,
  );
  const { edges, totalCount } = data.invited;
  if (totalCount === 0) return null;
  return (
    <section>
      <h3 className="mb-2 font-text font-bold">
        <FormattedMessage id="communitySettings.invited" />
      </h3>
      <DataTable
        caption={intl.formatMessage({ id: "communitySettings.invited" })}
        rows={edges.map(({ node }) => node)}
        rowKey={(row) => row.id}
        columns={[
          {
            key: "name",
            head: <FormattedMessage id="communitySettings.name" />,
            cell: ({ person }) =>
              person?.name || <FormattedMessage id="communitySettings.notKnownYet" />,
          },
          {
            key: "role",
            head: <FormattedMessage id="communitySettings.role" />,
            cell: ({ role }) => roleWord(intl, role),
          },
          {
            key: "since",
            head: <FormattedMessage id="communitySettings.invitedOn" />,
            cell: ({ createdAt }) => (
              <span className="whitespace-nowrap">
                <FormattedDate value={createdAt} dateStyle="medium" />
              </span>
            ),
          },
        ]}
      />
      <Pager
        hasMore={hasNext}
        busy={isLoadingNext}
        onMore={() => loadNext(25)}
        label={<FormattedMessage id="communities.morePeople" />}
        position={
          <FormattedMessage
            id="communities.position"
            values={{ shown: edges.length, count: totalCount }}
          />
        }
      />
    </section>
  );
}

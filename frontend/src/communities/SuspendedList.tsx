import { FormattedMessage, useIntl } from "react-intl";
import { graphql, usePaginationFragment } from "react-relay/hooks";
import type { SuspendedList_community$key } from "../gen/SuspendedList_community.graphql";
import type { SuspendedListMoreQuery } from "../gen/SuspendedListMoreQuery.graphql";
import { roleWord } from "../i18n/roleWord";
import { DataTable } from "../ui/DataTable";
import { Pager } from "../ui/Pager";
import { SuspendButton } from "./SuspendButton";

/** Who was taken out and may be let in again. Absent when there is nobody. */
export function SuspendedList({ community }: { community: SuspendedList_community$key }) {
  const intl = useIntl();
  const { data, hasNext, isLoadingNext, loadNext } = usePaginationFragment<
    SuspendedListMoreQuery,
    SuspendedList_community$key
  >(
    graphql`
      fragment SuspendedList_community on Community
      @refetchable(queryName: "SuspendedListMoreQuery")
      @argumentDefinitions(
        count: { type: "Int", defaultValue: 25 }
        cursor: { type: "Cursor" }
      ) {
        suspended: members(state: SUSPENDED, first: $count, after: $cursor)
          @connection(key: "SuspendedList_suspended") {
          totalCount
          edges {
            node {
              id
              role
              person {
                name
              }
              ...SuspendButton_membership
            }
          }
        }
      }
    `,
    community,
  );
  const { edges, totalCount } = data.suspended;
  if (totalCount === 0) return null;
  return (
    <section>
      <h3 className="mb-2 font-text font-bold">
        <FormattedMessage id="communitySettings.takenOut" />
      </h3>
      <DataTable
        caption={intl.formatMessage({ id: "communitySettings.takenOut" })}
        rows={edges.map(({ node }) => node)}
        rowKey={(row) => row.id}
        columns={[
          {
            key: "name",
            head: <FormattedMessage id="communitySettings.name" />,
            cell: ({ person }) => person?.name || <FormattedMessage id="communities.someone" />,
          },
          {
            key: "role",
            head: <FormattedMessage id="communitySettings.role" />,
            cell: ({ role }) => roleWord(intl, role),
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

import { FormattedMessage, useIntl } from "react-intl";
import { graphql, usePaginationFragment } from "react-relay/hooks";
import type { CommunityMembers_community$key } from "../gen/CommunityMembers_community.graphql";
import type { CommunityMembersMoreQuery } from "../gen/CommunityMembersMoreQuery.graphql";
import { Empty } from "../ui/Empty";
import { Pager } from "../ui/Pager";
import { MemberEntry } from "./MemberEntry";

/** The members the reader may see, and how many there are in all. */
export function CommunityMembers({ community }: { community: CommunityMembers_community$key }) {
  const intl = useIntl();
  const { data, hasNext, isLoadingNext, loadNext } = usePaginationFragment<
    CommunityMembersMoreQuery,
    CommunityMembers_community$key
  >(
    graphql`
      fragment CommunityMembers_community on Community
      @refetchable(queryName: "CommunityMembersMoreQuery")
      @argumentDefinitions(
        count: { type: "Int", defaultValue: 40 }
        cursor: { type: "Cursor" }
      ) {
        memberCount
        members(first: $count, after: $cursor) @connection(key: "CommunityMembers_members") {
          totalCount
          edges {
            node {
              id
              ...MemberEntry_membership
            }
          }
        }
      }
    `,
    community,
  );
  const { edges, totalCount } = data.members;
  if (totalCount === 0) {
    return (
      <Empty title={intl.formatMessage({ id: "communities.noPeople" })}>
        <FormattedMessage id="communities.noPeopleBody" values={{ count: data.memberCount }} />
      </Empty>
    );
  }
  return (
    <>
      {totalCount < data.memberCount ? (
        <p className="mb-4 max-w-measure text-meta text-soft">
          <FormattedMessage
            id="communities.shownOf"
            values={{ shown: totalCount, count: data.memberCount }}
          />
        </p>
      ) : null}
      <ul className="grid gap-x-10 lg:grid-cols-2">
        {edges.map(({ node }) => (
          <MemberEntry key={node.id} membership={node} />
        ))}
      </ul>
      <Pager
        hasMore={hasNext}
        busy={isLoadingNext}
        onMore={() => loadNext(40)}
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

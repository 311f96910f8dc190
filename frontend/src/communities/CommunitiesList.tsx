import { FormattedMessage, useIntl } from "react-intl";
import { graphql, usePaginationFragment } from "react-relay/hooks";
import { Go } from "../Go";
import type { CommunitiesList_query$key } from "../gen/CommunitiesList_query.graphql";
import type { CommunitiesListMoreQuery } from "../gen/CommunitiesListMoreQuery.graphql";
import { links } from "../links";
import { buttonClass } from "../ui/buttonClass";
import { Empty } from "../ui/Empty";
import { Pager } from "../ui/Pager";
import { CommunityEntry } from "./CommunityEntry";

type Props = { query: CommunitiesList_query$key; narrowed: boolean; canStart: boolean };

/** The communities that fit, twenty at a time. */
export function CommunitiesList({ query, narrowed, canStart }: Props) {
  const intl = useIntl();
  const { data, hasNext, isLoadingNext, loadNext } = usePaginationFragment<
    CommunitiesListMoreQuery,
    CommunitiesList_query$key
  >(
    graphql`
      fragment CommunitiesList_query on Query
      @refetchable(queryName: "CommunitiesListMoreQuery")
      @argumentDefinitions(
        count: { type: "Int", defaultValue: 20 }
        cursor: { type: "Cursor" }
      ) {
        communities(
          first: $count
          after: $cursor
          orderBy: $order
          filter: { text: $q, stage: $stage, competency: $competency, joined: $joined }
        ) @connection(key: "CommunitiesList_communities") {
          totalCount
          edges {
            node {
              id
              ...CommunityEntry_community
            }
          }
        }
      }
    `,
    query,
  );
  const { edges, totalCount } = data.communities;
  if (totalCount === 0) {
    return narrowed ? (
      <Empty
        title={intl.formatMessage({ id: "communities.noneFits" })}
        action={
          <Go to={links.communities()} className={buttonClass()}>
            <FormattedMessage id="communities.showAll" />
          </Go>
        }
      >
        <FormattedMessage id="communities.noneFitsBody" />
      </Empty>
    ) : (
      <Empty
        title={intl.formatMessage({ id: "communities.none" })}
        action={
          canStart ? (
            <Go to={links.communityNew()} className={buttonClass()}>
              <FormattedMessage id="communities.startFirst" />
            </Go>
          ) : null
        }
      >
        <FormattedMessage id="communities.noneBody" />
      </Empty>
    );
  }
  return (
    <>
      <p role="status" className="pb-3 font-title text-[1.0625rem] italic text-soft">
        <FormattedMessage id="communities.count" values={{ count: totalCount }} />
      </p>
      {edges.map(({ node }) => (
        <CommunityEntry key={node.id} community={node} />
      ))}
      <Pager
        hasMore={hasNext}
        busy={isLoadingNext}
        onMore={() => loadNext(20)}
        label={<FormattedMessage id="communities.more" />}
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

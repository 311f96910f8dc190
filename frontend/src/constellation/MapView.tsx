import { FormattedMessage, useIntl } from "react-intl";
import { graphql, usePaginationFragment } from "react-relay/hooks";
import type { MapView_query$key } from "../gen/MapView_query.graphql";
import type { MapViewMoreQuery } from "../gen/MapViewMoreQuery.graphql";
import { Empty } from "../ui/Empty";
import { Pager } from "../ui/Pager";
import { MapLegend } from "./MapLegend";
import { MapList } from "./MapList";
import { Sky } from "./Sky";
import { neighboursOf } from "./shared";

/** The communities as a chart or as a list, the largest first, sixty at a time. */
export function MapView({ query, list }: { query: MapView_query$key; list: boolean }) {
  const intl = useIntl();
  const { data, hasNext, isLoadingNext, loadNext } = usePaginationFragment<
    MapViewMoreQuery,
    MapView_query$key
  >(
    graphql`
      fragment MapView_query on Query
      @refetchable(queryName: "MapViewMoreQuery")
      @argumentDefinitions(
        count: { type: "Int", defaultValue: 60 }
        cursor: { type: "Cursor" }
      ) {
        communities(first: $count, after: $cursor, orderBy: MEMBERS)
          @connection(key: "MapView_communities") {
          totalCount
          edges {
            node {
              id
              slug
              name
              stage
              scale
              memberCount
              viewerMembership {
                state
              }
              links(first: 20) {
                nodes {
                  to {
                    id
                  }
                }
              }
              competencies(first: 40) {
                nodes {
                  competency {
                    id
                    name(language: $language)
                  }
                }
              }
            }
          }
        }
      }
    `,
    query,
  );
  const { edges, totalCount } = data.communities;
  const communities = edges.map(({ node }) => node);
  if (totalCount === 0) {
    return (
      <Empty title={intl.formatMessage({ id: "map.empty" })}>
        <FormattedMessage id="map.emptyBody" />
      </Empty>
    );
  }
  const neighbours = neighboursOf(communities);
  return (
    <>
      {list ? (
        <MapList communities={communities} neighbours={neighbours} />
      ) : (
        <>
          <Sky communities={communities} neighbours={neighbours} />
          <MapLegend />
        </>
      )}
      {totalCount > edges.length ? (
        <Pager
          hasMore={hasNext}
          busy={isLoadingNext}
          onMore={() => loadNext(60)}
          label={<FormattedMessage id="map.more" />}
          position={
            <FormattedMessage
              id="map.position"
              values={{ shown: edges.length, count: totalCount }}
            />
          }
        />
      ) : null}
    </>
  );
}

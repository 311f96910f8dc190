import { FormattedDate, FormattedMessage, useIntl } from "react-intl";
import { graphql, usePaginationFragment } from "react-relay/hooks";
import { Go } from "../Go";
import type { CommunityAssets_community$key } from "../gen/CommunityAssets_community.graphql";
import type { CommunityAssetsMoreQuery } from "../gen/CommunityAssetsMoreQuery.graphql";
import { links } from "../links";
import { Empty } from "../ui/Empty";
import { Entry } from "../ui/Entry";
import { Html } from "../ui/Html";
import { Pager } from "../ui/Pager";
import { assetKindWord } from "./knowledgeWords";

/** The reports, guides and other works of a community, the newest first. */
export function CommunityAssets({ community }: { community: CommunityAssets_community$key }) {
  const intl = useIntl();
  const { data, hasNext, isLoadingNext, loadNext } = usePaginationFragment<
    CommunityAssetsMoreQuery,
    CommunityAssets_community$key
  >(
    graphql`
      fragment CommunityAssets_community on Community
      @refetchable(queryName: "CommunityAssetsMoreQuery")
      @argumentDefinitions(
        count: { type: "Int", defaultValue: 20 }
        cursor: { type: "Cursor" }
      ) {
        knowledgeAssets(first: $count, after: $cursor)
          @connection(key: "CommunityAssets_knowledgeAssets") {
          totalCount
          edges {
            node {
              id
              kind
              isStale
              edition {
                title
                summaryHTML
                publishedAt
                number
              }
            }
          }
        }
      }
    `,
    community,
  );
  const { edges, totalCount } = data.knowledgeAssets;
  if (totalCount === 0) {
    return (
      <Empty title={intl.formatMessage({ id: "communities.noReports" })}>
        <FormattedMessage id="communities.noReportsBody" />
      </Empty>
    );
  }
  return (
    <>
      {edges.map(({ node: { id, kind, isStale, edition } }) =>
        edition ? (
          <Entry
            key={id}
            level={3}
            title={
              <Go to={links.asset(id)} className="hover:underline">
                {edition.title}
              </Go>
            }
            meta={assetKindWord(intl, kind)}
            facts={
              <>
                {edition.publishedAt ? (
                  <FormattedMessage
                    id="communities.published"
                    tagName="span"
                    values={{
                      date: <FormattedDate key="d" value={edition.publishedAt} dateStyle="long" />,
                    }}
                  />
                ) : (
                  <FormattedMessage id="communities.notPublished" tagName="span" />
                )}
                {isStale ? <FormattedMessage id="communities.stale" tagName="span" /> : null}
              </>
            }
          >
            <Html html={edition.summaryHTML} />
          </Entry>
        ) : null,
      )}
      <Pager
        hasMore={hasNext}
        busy={isLoadingNext}
        onMore={() => loadNext(20)}
        label={<FormattedMessage id="communities.moreReports" />}
        position={
          totalCount > 20 ? (
            <FormattedMessage
              id="communities.position"
              values={{ shown: edges.length, count: totalCount }}
            />
          ) : null
        }
      />
    </>
  );
}

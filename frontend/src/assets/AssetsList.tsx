import { FormattedMessage, useIntl } from "react-intl";
import { graphql, usePaginationFragment } from "react-relay/hooks";
import { Go } from "../Go";
import type { AssetsList_query$key } from "../gen/AssetsList_query.graphql";
import type { AssetsListMoreQuery } from "../gen/AssetsListMoreQuery.graphql";
import { type AssetsSearch, links } from "../links";
import { buttonClass } from "../ui/buttonClass";
import { Empty } from "../ui/Empty";
import { Pager } from "../ui/Pager";
import { AssetEntry } from "./AssetEntry";

/** The works the address asks for. */
export function AssetsList({
  query,
  search,
}: {
  query: AssetsList_query$key;
  search: AssetsSearch;
}) {
  const intl = useIntl();
  const { data, loadNext, hasNext, isLoadingNext } = usePaginationFragment<
    AssetsListMoreQuery,
    AssetsList_query$key
  >(
    graphql`
      fragment AssetsList_query on Query
      @refetchable(queryName: "AssetsListMoreQuery")
      @argumentDefinitions(
        count: { type: "Int", defaultValue: 20 }
        cursor: { type: "Cursor" }
        filter: { type: "KnowledgeAssetFilter" }
      ) {
        knowledgeAssets(first: $count, after: $cursor, filter: $filter)
          @connection(key: "AssetsList_knowledgeAssets") {
          totalCount
          edges {
            node {
              id
              ...AssetEntry_asset
            }
          }
        }
      }
    `,
    query,
  );
  const assets = data.knowledgeAssets.edges.map(({ node }) => node);
  if (assets.length === 0) {
    const filtered = Object.values(search).some(Boolean);
    return filtered ? (
      <Empty
        title={intl.formatMessage({ id: "assets.emptyFilterTitle" })}
        action={
          <Go to={links.assets()} aria-current="false" className={buttonClass()}>
            <FormattedMessage id="assets.emptyFilterAction" />
          </Go>
        }
      />
    ) : (
      <Empty
        title={intl.formatMessage({ id: "assets.emptyTitle" })}
        action={
          <Go to={links.events()} className={buttonClass()}>
            <FormattedMessage id="assets.emptyAction" />
          </Go>
        }
      >
        <FormattedMessage id="assets.emptyBody" />
      </Empty>
    );
  }
  return (
    <>
      {assets.map((asset) => (
        <AssetEntry key={asset.id} asset={asset} />
      ))}
      <Pager
        hasMore={hasNext}
        busy={isLoadingNext}
        onMore={() => loadNext(20)}
        label={<FormattedMessage id="assets.more" />}
        position={
          <FormattedMessage
            id="assets.position"
            values={{ shown: assets.length, total: data.knowledgeAssets.totalCount }}
          />
        }
      />
    </>
  );
}

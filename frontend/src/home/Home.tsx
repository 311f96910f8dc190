import { FormattedMessage, useIntl } from "react-intl";
import { graphql, type PreloadedQuery, usePreloadedQuery } from "react-relay/hooks";
import type { HomeQuery } from "../gen/HomeQuery.graphql";
import { Empty } from "../ui/Empty";
import { Html } from "../ui/Html";
import { PageHeader } from "../ui/PageHeader";
import { PageTitle } from "../ui/PageTitle";
import { HomeCommunity } from "./HomeCommunity";

/** The visitor's home: what this place is for, and the communities one can open. */
export function Home({ query }: { query: PreloadedQuery<HomeQuery> }) {
  const intl = useIntl();
  const { constellation, communities } = usePreloadedQuery<HomeQuery>(
    graphql`
      query HomeQuery @preloadable {
        constellation {
          summaryHTML
        }
        communities(first: 12, orderBy: MEMBERS) {
          totalCount
          nodes {
            id
            ...HomeCommunity_community
          }
        }
      }
    `,
    query,
  );
  return (
    <>
      <PageHeader
        title={<PageTitle size="community">{intl.formatMessage({ id: "home.title" })}</PageTitle>}
      />
      <Html html={constellation.summaryHTML} className="mb-10 text-lead" />
      {communities.totalCount === 0 ? (
        <Empty title={intl.formatMessage({ id: "home.emptyTitle" })}>
          <FormattedMessage id="home.emptyBody" />
        </Empty>
      ) : (
        communities.nodes.map((community) => (
          <HomeCommunity key={community.id} community={community} />
        ))
      )}
    </>
  );
}

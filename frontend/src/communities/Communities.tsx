import { FormattedMessage, useIntl } from "react-intl";
import { graphql, type PreloadedQuery, usePreloadedQuery } from "react-relay/hooks";
import { Go } from "../Go";
import type { CommunitiesQuery } from "../gen/CommunitiesQuery.graphql";
import { links } from "../links";
import { buttonClass } from "../ui/buttonClass";
import { PageHeader } from "../ui/PageHeader";
import { PageTitle } from "../ui/PageTitle";
import { Rail } from "../ui/Rail";
import { CommunitiesFilters } from "./CommunitiesFilters";
import { CommunitiesList } from "./CommunitiesList";
import type { CommunitiesSearch } from "./search";

type Props = {
  query: PreloadedQuery<CommunitiesQuery>;
  search: CommunitiesSearch;
  onSearch: (search: CommunitiesSearch) => void;
};

/** The catalogue of communities: leaf through it, or narrow it down. */
export function Communities({ query, search, onSearch }: Props) {
  const intl = useIntl();
  const data = usePreloadedQuery<CommunitiesQuery>(
    graphql`
      query CommunitiesQuery(
        $q: String
        $stage: CommunityStage
        $competency: ID
        $order: CommunityOrder
        $joined: Boolean
        $language: Locale
      ) @preloadable {
        viewer {
          person {
            id
          }
          viewerCanStartCommunity
        }
        ...CommunitiesFilters_query
        ...CommunitiesList_query
      }
    `,
    query,
  );
  const narrowed = Object.values(search).some((value) => value !== undefined);
  const canStart = data.viewer.viewerCanStartCommunity;
  return (
    <>
      <PageHeader
        title={<PageTitle>{intl.formatMessage({ id: "communities.title" })}</PageTitle>}
        aside={
          canStart ? (
            <Go to={links.communityNew()} className={buttonClass("primary")}>
              <FormattedMessage id="communities.start" />
            </Go>
          ) : null
        }
      />
      <Rail
        rail={
          <CommunitiesFilters
            query={data}
            search={search}
            signedIn={data.viewer.person !== null && data.viewer.person !== undefined}
            onSearch={onSearch}
          />
        }
      >
        <CommunitiesList query={data} narrowed={narrowed} canStart={canStart} />
      </Rail>
    </>
  );
}

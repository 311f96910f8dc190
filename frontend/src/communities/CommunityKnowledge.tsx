import { FormattedMessage, useIntl } from "react-intl";
import { graphql, type PreloadedQuery, usePreloadedQuery } from "react-relay/hooks";
import { Go } from "../Go";
import type { CommunityKnowledgeQuery } from "../gen/CommunityKnowledgeQuery.graphql";
import { links } from "../links";
import { VisuallyHidden } from "../ui/VisuallyHidden";
import { CommunityAssets } from "./CommunityAssets";
import { CommunityLessons } from "./CommunityLessons";
import { CommunityTools } from "./CommunityTools";
import { Switch } from "./Switch";

type Props = { query: PreloadedQuery<CommunityKnowledgeQuery>; slug: string; lessons: boolean };

/** What a community keeps: its reports and guides, and its lessons. */
export function CommunityKnowledge({ query, slug, lessons }: Props) {
  const intl = useIntl();
  const { community } = usePreloadedQuery<CommunityKnowledgeQuery>(
    graphql`
      query CommunityKnowledgeQuery($slug: String!, $lessons: Boolean!, $language: Locale!)
      @preloadable {
        community(slug: $slug) {
          ...CommunityTools_community @arguments(language: $language)
          ...CommunityAssets_community @skip(if: $lessons) @alias(as: "reports")
          ...CommunityLessons_community @include(if: $lessons) @alias(as: "lessons")
        }
      }
    `,
    query,
  );
  if (!community) return null;
  return (
    <div className="min-w-0">
      <VisuallyHidden>
        <h2>
          <FormattedMessage id="communities.tabKnowledge" />
        </h2>
      </VisuallyHidden>
      <Switch label={intl.formatMessage({ id: "communities.tabKnowledge" })}>
        <Go to={links.community(slug, "knowledge")} stay aria-current={lessons ? "false" : "true"}>
          <FormattedMessage id="communities.reports" />
        </Go>
        <Go
          to={links.community(slug, "knowledge", { show: "lessons" })}
          stay
          aria-current={lessons ? "true" : "false"}
        >
          <FormattedMessage id="communities.lessons" />
        </Go>
      </Switch>
      {community.lessons ? <CommunityLessons community={community.lessons} /> : null}
      {community.reports ? <CommunityAssets community={community.reports} /> : null}
      <CommunityTools community={community} />
    </div>
  );
}

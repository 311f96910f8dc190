import { FormattedMessage } from "react-intl";
import { graphql, type PreloadedQuery, usePreloadedQuery } from "react-relay/hooks";
import { Go } from "../Go";
import type { CommunityPeopleQuery } from "../gen/CommunityPeopleQuery.graphql";
import { links } from "../links";
import { VisuallyHidden } from "../ui/VisuallyHidden";
import { CommunityMembers } from "./CommunityMembers";

type Props = { query: PreloadedQuery<CommunityPeopleQuery>; slug: string };

/** The people of a community, as far as each allows. */
export function CommunityPeople({ query, slug }: Props) {
  const { community } = usePreloadedQuery<CommunityPeopleQuery>(
    graphql`
      query CommunityPeopleQuery($slug: String!) @preloadable {
        community(slug: $slug) {
          viewerCanInvite
          ...CommunityMembers_community
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
          <FormattedMessage id="communities.tabPeople" />
        </h2>
      </VisuallyHidden>
      {community.viewerCanInvite ? (
        <p className="mb-4 text-meta">
          <Go to={links.community(slug, "settings", { part: "invite" })} className="underline">
            <FormattedMessage id="communities.invitePeople" />
          </Go>
        </p>
      ) : null}
      <CommunityMembers community={community} />
    </div>
  );
}

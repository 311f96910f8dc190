import { FormattedMessage, useIntl } from "react-intl";
import { graphql, useFragment } from "react-relay/hooks";
import { Go } from "../Go";
import type { CommunityTabs_community$key } from "../gen/CommunityTabs_community.graphql";
import { links } from "../links";
import { Tabs } from "../ui/Tabs";
import { tabClass } from "../ui/tabClass";

/** The pages of a community. Settings are there for those who can change something. */
export function CommunityTabs({ community }: { community: CommunityTabs_community$key }) {
  const intl = useIntl();
  const { slug, viewerCanEdit, viewerCanInvite } = useFragment(
    graphql`
      fragment CommunityTabs_community on Community {
        slug
        viewerCanEdit
        viewerCanInvite
      }
    `,
    community,
  );
  return (
    <div className="min-w-0 pb-9 [grid-area:tabs]" data-noprint>
      <Tabs label={intl.formatMessage({ id: "communities.pages" })}>
        <Go to={links.community(slug)} exact stay className={tabClass}>
          <FormattedMessage id="communities.tabAbout" />
        </Go>
        <Go to={links.community(slug, "events")} stay className={tabClass}>
          <FormattedMessage id="communities.tabEvents" />
        </Go>
        <Go to={links.community(slug, "knowledge")} stay className={tabClass}>
          <FormattedMessage id="communities.tabKnowledge" />
        </Go>
        <Go to={links.community(slug, "competencies")} stay className={tabClass}>
          <FormattedMessage id="communities.tabCompetencies" />
        </Go>
        <Go to={links.community(slug, "people")} stay className={tabClass}>
          <FormattedMessage id="communities.tabPeople" />
        </Go>
        {viewerCanEdit || viewerCanInvite ? (
          <Go to={links.community(slug, "settings")} stay className={tabClass}>
            <FormattedMessage id="communities.tabSettings" />
          </Go>
        ) : null}
      </Tabs>
    </div>
  );
}

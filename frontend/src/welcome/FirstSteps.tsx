import { FormattedMessage, useIntl } from "react-intl";
import { graphql, useFragment } from "react-relay/hooks";
import type { FirstSteps_viewer$key } from "../gen/FirstSteps_viewer.graphql";
import { links } from "../links";
import { PageTitle } from "../ui/PageTitle";
import { FirstStep } from "./FirstStep";

/** Two steps bring a new community to life: the people, and a first event. */
export function FirstSteps({ viewer }: { viewer: FirstSteps_viewer$key }) {
  const intl = useIntl();
  const { memberships } = useFragment(
    graphql`
      fragment FirstSteps_viewer on Viewer {
        memberships(first: 1) {
          nodes {
            community {
              id
              slug
              name
              memberCount
              invited: members(state: INVITED, first: 1) {
                totalCount
              }
              events(first: 1) {
                totalCount
              }
            }
          }
        }
      }
    `,
    viewer,
  );
  const community = memberships.nodes[0]?.community;
  const invited = (community?.memberCount ?? 0) > 1 || (community?.invited.totalCount ?? 0) > 0;
  const planned = (community?.events.totalCount ?? 0) > 0;
  return (
    <div className="max-w-[48rem]">
      <PageTitle size="community">{intl.formatMessage({ id: "welcome.stepsTitle" })}</PageTitle>
      <p className="mt-6 mb-10 max-w-measure text-lead">
        {community ? (
          <FormattedMessage id="welcome.stepsBody" values={{ community: community.name }} />
        ) : (
          <FormattedMessage id="welcome.stepsNoCommunity" />
        )}
      </p>
      <ol className="border-b border-rule">
        {community ? (
          <>
            <FirstStep
              number={1}
              done={invited}
              first={!invited}
              to={links.community(community.slug, "settings", { part: "invite" })}
              title={<FormattedMessage id="welcome.invite" />}
              body={<FormattedMessage id="welcome.inviteBody" />}
            />
            <FirstStep
              number={2}
              done={planned}
              first={invited && !planned}
              to={links.eventNew(community.id)}
              title={<FormattedMessage id="welcome.plan" />}
              body={<FormattedMessage id="welcome.planBody" />}
            />
          </>
        ) : null}
        <FirstStep
          number={community ? 3 : 1}
          done={false}
          first={!community || (invited && planned)}
          to={community ? links.community(community.slug) : links.communityNew()}
          title={
            community ? (
              <FormattedMessage id="welcome.look" />
            ) : (
              <FormattedMessage id="welcome.start" />
            )
          }
          body={
            community ? (
              <FormattedMessage id="welcome.lookBody" />
            ) : (
              <FormattedMessage id="welcome.startBody" />
            )
          }
        />
      </ol>
    </div>
  );
}

import type { ReactNode } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import { graphql, type PreloadedQuery, usePreloadedQuery } from "react-relay/hooks";
import { Go } from "../Go";
import type { ShareQuery } from "../gen/ShareQuery.graphql";
import { type Address, links } from "../links";
import { PageHeader } from "../ui/PageHeader";
import { PageTitle } from "../ui/PageTitle";

/** What one can do for others now; only what leads somewhere. */
export function Share({ query }: { query: PreloadedQuery<ShareQuery> }) {
  const intl = useIntl();
  const { viewer } = usePreloadedQuery<ShareQuery>(
    graphql`
      query ShareQuery @preloadable {
        viewer {
          person {
            id
          }
          viewerCanStartCommunity
          memberships(first: 20) {
            nodes {
              community {
                id
                slug
                name
                viewerCanDraftEvent
                viewerCanInvite
              }
            }
          }
        }
      }
    `,
    query,
  );
  const communities = viewer.memberships.nodes.flatMap(({ community }) => community ?? []);
  const plans = communities.some(({ viewerCanDraftEvent }) => viewerCanDraftEvent);
  const invites = communities.filter(({ viewerCanInvite }) => viewerCanInvite).slice(0, 3);
  return (
    <>
      <PageHeader title={<PageTitle>{intl.formatMessage({ id: "home.shareTitle" })}</PageTitle>} />
      <ul className="max-w-[40rem] border-b border-rule">
        <Way
          to={links.events()}
          title={<FormattedMessage id="home.shareCome" />}
          hint={<FormattedMessage id="home.shareComeHint" />}
        />
        {plans ? (
          <Way
            to={links.eventNew()}
            title={<FormattedMessage id="home.sharePlan" />}
            hint={<FormattedMessage id="home.sharePlanHint" />}
          />
        ) : null}
        {invites.map(({ id, slug, name }) => (
          <Way
            key={id}
            to={links.community(slug, "settings")}
            title={<FormattedMessage id="home.shareInvite" />}
            hint={name}
          />
        ))}
        <Way
          to={links.communities()}
          title={<FormattedMessage id="home.shareJoin" />}
          hint={<FormattedMessage id="home.shareJoinHint" />}
        />
        {viewer.viewerCanStartCommunity ? (
          <Way
            to={links.communityNew()}
            title={<FormattedMessage id="home.shareStart" />}
            hint={<FormattedMessage id="home.shareStartHint" />}
          />
        ) : null}
        {viewer.person ? (
          <Way
            to={links.me()}
            title={<FormattedMessage id="home.shareMe" />}
            hint={<FormattedMessage id="home.shareMeHint" />}
          />
        ) : (
          <Way
            to={links.signIn(links.share().to)}
            title={<FormattedMessage id="home.signIn" />}
            hint={<FormattedMessage id="home.shareSignInHint" />}
          />
        )}
      </ul>
    </>
  );
}

function Way({ to, title, hint }: { to: Address; title: ReactNode; hint: ReactNode }) {
  return (
    <li className="border-t border-rule">
      <Go to={to} className="block px-1 py-4 no-underline hover:bg-well">
        <span className="block font-title text-entry">{title}</span>
        <span className="block text-soft">{hint}</span>
      </Go>
    </li>
  );
}

import { FormattedMessage, useIntl } from "react-intl";
import { graphql, type PreloadedQuery, usePreloadedQuery } from "react-relay/hooks";
import { Go } from "../Go";
import type { CommunityNewQuery } from "../gen/CommunityNewQuery.graphql";
import { links } from "../links";
import { buttonClass } from "../ui/buttonClass";
import { Note } from "../ui/Note";
import { PageHeader } from "../ui/PageHeader";
import { PageTitle } from "../ui/PageTitle";
import { reasonWord } from "./policyWords";
import { StartForm } from "./StartForm";

/** Starting a community: a name and one sentence are enough. */
export function CommunityNew({ query }: { query: PreloadedQuery<CommunityNewQuery> }) {
  const intl = useIntl();
  const data = usePreloadedQuery<CommunityNewQuery>(
    graphql`
      query CommunityNewQuery @preloadable {
        viewer {
          isSteward
          viewerCanStartCommunity
          viewerCannotStartCommunityBecause
        }
        ...StartForm_query
      }
    `,
    query,
  );
  const { viewerCanStartCommunity, viewerCannotStartCommunityBecause: because } = data.viewer;
  return (
    <>
      <PageHeader
        title={<PageTitle>{intl.formatMessage({ id: "communities.start" })}</PageTitle>}
      />
      {viewerCanStartCommunity ? (
        <>
          <p className="mb-8 max-w-measure text-lead text-soft">
            <FormattedMessage id="communities.startLead" />
          </p>
          <StartForm query={data} asks={!data.viewer.isSteward} />
        </>
      ) : (
        <Note
          action={
            because === "UNAUTHENTICATED" ? (
              <Go to={links.signIn(links.communityNew().to)} className={buttonClass("primary")}>
                <FormattedMessage id="communities.signIn" />
              </Go>
            ) : null
          }
        >
          {because === "UNAUTHENTICATED" ? (
            <FormattedMessage id="communities.startNeedsAccount" />
          ) : (
            reasonWord(intl, because)
          )}
        </Note>
      )}
    </>
  );
}

import { FormattedMessage, useIntl } from "react-intl";
import { graphql, type PreloadedQuery, usePreloadedQuery } from "react-relay/hooks";
import { Go } from "../Go";
import type { WelcomeQuery } from "../gen/WelcomeQuery.graphql";
import { links } from "../links";
import { buttonClass } from "../ui/buttonClass";
import { PageTitle } from "../ui/PageTitle";
import { BeginForm } from "./BeginForm";
import { FirstSteps } from "./FirstSteps";

/** The first page of an empty instance; afterwards, what comes next. */
export function Welcome({ query, code }: { query: PreloadedQuery<WelcomeQuery>; code: string }) {
  const intl = useIntl();
  const { constellation, viewer } = usePreloadedQuery<WelcomeQuery>(
    graphql`
      query WelcomeQuery @preloadable {
        constellation {
          id
          hasBegun
        }
        viewer {
          isSteward
          ...FirstSteps_viewer
        }
      }
    `,
    query,
  );
  if (!constellation.hasBegun) return <BeginForm code={code} />;
  if (viewer.isSteward) return <FirstSteps viewer={viewer} />;
  return (
    <div className="grid max-w-measure justify-items-start gap-6">
      <PageTitle>{intl.formatMessage({ id: "welcome.begunTitle" })}</PageTitle>
      <p className="text-lead">
        <FormattedMessage id="welcome.begunBody" />
      </p>
      <div className="flex flex-wrap gap-3">
        <Go to={links.signIn()} className={buttonClass("primary")}>
          <FormattedMessage id="welcome.signIn" />
        </Go>
        <Go to={links.home()} className={buttonClass("quiet")}>
          <FormattedMessage id="welcome.lookAround" />
        </Go>
      </div>
    </div>
  );
}

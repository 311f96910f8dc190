import type { ReactNode } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import { graphql, type PreloadedQuery, usePreloadedQuery } from "react-relay/hooks";
import { Go } from "../Go";
import type { AdminQuery } from "../gen/AdminQuery.graphql";
import { links } from "../links";
import { buttonClass } from "../ui/buttonClass";
import { PageHeader } from "../ui/PageHeader";
import { PageTitle } from "../ui/PageTitle";
import { Tabs } from "../ui/Tabs";
import { tabClass } from "../ui/tabClass";

type Props = { query: PreloadedQuery<AdminQuery>; children: ReactNode };

/** The steward's pages: what waits for an answer, and who is here. */
export function Admin({ query, children }: Props) {
  const intl = useIntl();
  const { viewer, requests } = usePreloadedQuery<AdminQuery>(
    graphql`
      query AdminQuery @preloadable {
        viewer {
          kind
          isSteward
        }
        requests: communities(filter: { state: REQUESTED }, first: 1) {
          totalCount
        }
      }
    `,
    query,
  );
  const title = <PageTitle>{intl.formatMessage({ id: "admin.title" })}</PageTitle>;
  if (!viewer.isSteward) {
    return (
      <div className="grid max-w-measure justify-items-start gap-6">
        {title}
        <p className="text-lead">
          <FormattedMessage id="admin.onlyStewards" />
        </p>
        {viewer.kind === "VISITOR" ? (
          <Go to={links.signIn(links.admin().to)} className={buttonClass("primary")}>
            <FormattedMessage id="admin.signIn" />
          </Go>
        ) : (
          <Go to={links.home()} className={buttonClass("primary")}>
            <FormattedMessage id="admin.home" />
          </Go>
        )}
      </div>
    );
  }
  return (
    <>
      <PageHeader title={title} />
      <Tabs label={intl.formatMessage({ id: "admin.title" })}>
        <Go to={links.admin()} exact className={tabClass}>
          <FormattedMessage id="admin.requests" values={{ count: requests.totalCount }} />
        </Go>
        <Go to={links.admin("people")} className={tabClass}>
          <FormattedMessage id="admin.people" />
        </Go>
        <Go to={links.organisations()} className={tabClass}>
          <FormattedMessage id="admin.organisations" />
        </Go>
        <Go to={links.communities()} className={tabClass}>
          <FormattedMessage id="admin.communities" />
        </Go>
      </Tabs>
      <div className="pt-8">{children}</div>
    </>
  );
}

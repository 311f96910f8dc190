import { lazy, type ReactNode, Suspense } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import { graphql, type PreloadedQuery, usePreloadedQuery } from "react-relay/hooks";
import { Go } from "../Go";
import type { MeQuery } from "../gen/MeQuery.graphql";
import { links } from "../links";
import { Pending } from "../shell/Pending";
import { Button } from "../ui/Button";
import { buttonClass } from "../ui/buttonClass";
import { PageHeader } from "../ui/PageHeader";
import { PageTitle } from "../ui/PageTitle";
import { Tabs } from "../ui/Tabs";
import { tabClass } from "../ui/tabClass";
import { SignInFirst } from "./SignInFirst";
import { useSignOut } from "./useSignOut";

const KeepPage = lazy(() =>
  import("../door/KeepPage").then((module) => ({ default: module.KeepPage })),
);

/** One's own pages: the profile, what one comes to, where one is signed in, and tokens. */
export function Me({ query, children }: { query: PreloadedQuery<MeQuery>; children: ReactNode }) {
  const intl = useIntl();
  const { signOut, busy } = useSignOut();
  const { viewer } = usePreloadedQuery<MeQuery>(
    graphql`
      query MeQuery @preloadable {
        viewer {
          isSteward
          isGuest
          person {
            id
            name
          }
        }
      }
    `,
    query,
  );
  if (!viewer.person) return <SignInFirst next={links.me().to} />;
  if (viewer.isGuest) {
    return (
      <Suspense fallback={<Pending />}>
        <KeepPage name={viewer.person.name} />
      </Suspense>
    );
  }
  return (
    <>
      <PageHeader
        title={
          <PageTitle windowTitle={intl.formatMessage({ id: "account.me" })}>
            {viewer.person.name}
          </PageTitle>
        }
        aside={
          <>
            {viewer.isSteward ? (
              <Go to={links.admin()} className={buttonClass("plain")}>
                <FormattedMessage id="account.admin" />
              </Go>
            ) : null}
            <Go to={links.person(viewer.person.id)} className={buttonClass("quiet")}>
              <FormattedMessage id="account.asOthersSee" />
            </Go>
            <Button kind="quiet" busy={busy} onClick={() => void signOut({})}>
              <FormattedMessage id="account.signOut" />
            </Button>
          </>
        }
      />
      <Tabs label={intl.formatMessage({ id: "account.me" })}>
        <Go to={links.me()} exact className={tabClass}>
          <FormattedMessage id="account.tabProfile" />
        </Go>
        <Go to={links.me("events")} className={tabClass}>
          <FormattedMessage id="account.tabEvents" />
        </Go>
        <Go to={links.me("letters")} className={tabClass}>
          <FormattedMessage id="account.tabLetters" />
        </Go>
        <Go to={links.me("sign-ins")} className={tabClass}>
          <FormattedMessage id="account.tabSignIns" />
        </Go>
        <Go to={links.me("tokens")} className={tabClass}>
          <FormattedMessage id="account.tabTokens" />
        </Go>
      </Tabs>
      <div className="pt-10">{children}</div>
    </>
  );
}

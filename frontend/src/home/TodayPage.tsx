import { lazy, Suspense } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import { graphql, type PreloadedQuery, usePreloadedQuery } from "react-relay/hooks";
import { Go } from "../Go";
import type { TodayPageQuery } from "../gen/TodayPageQuery.graphql";
import { links } from "../links";
import { Pending } from "../shell/Pending";
import { buttonClass } from "../ui/buttonClass";
import { Empty } from "../ui/Empty";
import { PageHeader } from "../ui/PageHeader";
import { PageTitle } from "../ui/PageTitle";
import { Today } from "./Today";

const TodayGuest = lazy(() =>
  import("./TodayGuest").then((module) => ({ default: module.TodayGuest })),
);

/** Today at its own address; who is not signed in is shown the door. */
export function TodayPage({ query }: { query: PreloadedQuery<TodayPageQuery> }) {
  const intl = useIntl();
  const data = usePreloadedQuery<TodayPageQuery>(
    graphql`
      query TodayPageQuery @preloadable {
        viewer {
          isGuest
          person {
            id
          }
          ...Today_viewer
        }
        ...TodayNeeds_query
      }
    `,
    query,
  );
  if (data.viewer.isGuest) {
    return (
      <Suspense fallback={<Pending />}>
        <TodayGuest />
      </Suspense>
    );
  }
  if (data.viewer.person) return <Today viewer={data.viewer} query={data} />;
  return (
    <>
      <PageHeader title={<PageTitle>{intl.formatMessage({ id: "home.today" })}</PageTitle>} />
      <Empty
        title={intl.formatMessage({ id: "home.todayVisitor" })}
        action={
          <Go to={links.signIn(links.today().to)} className={buttonClass("primary")}>
            <FormattedMessage id="home.signIn" />
          </Go>
        }
      >
        <FormattedMessage id="home.todayVisitorBody" />
      </Empty>
    </>
  );
}

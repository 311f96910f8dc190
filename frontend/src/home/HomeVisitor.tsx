import { FormattedMessage, useIntl } from "react-intl";
import { graphql, useFragment } from "react-relay/hooks";
import { AssetEntry } from "../assets/AssetEntry";
import { EventEntry } from "../events/EventEntry";
import { Go } from "../Go";
import type { HomeVisitor_query$key } from "../gen/HomeVisitor_query.graphql";
import { links } from "../links";
import { buttonClass } from "../ui/buttonClass";
import { Empty } from "../ui/Empty";
import { Html } from "../ui/Html";
import { PageTitle } from "../ui/PageTitle";
import { Section } from "../ui/Section";
import { HomePhases } from "./HomePhases";
import { LazyHomeSky } from "./LazyHomeSky";

/** The visitor's home: come, learn, share; the small chart, the next events, the newest reports. */
export function HomeVisitor({ query }: { query: HomeVisitor_query$key }) {
  const intl = useIntl();
  const data = useFragment(
    graphql`
      fragment HomeVisitor_query on Query {
        constellation {
          summaryHTML
        }
        sky: communities(first: 40, orderBy: MEMBERS) {
          totalCount
          ...HomeSky_communities
        }
        running: events(first: 3, filter: { phase: DURING }) {
          nodes {
            id
            ...EventEntry_event
          }
        }
        coming: events(first: 5, filter: { phase: BEFORE }) {
          nodes {
            id
            ...EventEntry_event
          }
        }
        newest: knowledgeAssets(first: 4) {
          nodes {
            id
            ...AssetEntry_asset
          }
        }
      }
    `,
    query,
  );
  const events = [...data.running.nodes, ...data.coming.nodes].slice(0, 5);
  const count = data.sky.totalCount;
  return (
    <>
      <div className="grid items-start gap-x-12 gap-y-8 lg:grid-cols-[minmax(0,1fr)_33rem]">
        <div className="grid justify-items-start gap-6 lg:pt-8">
          <PageTitle size="community">{intl.formatMessage({ id: "home.title" })}</PageTitle>
          <Html html={data.constellation.summaryHTML} className="text-lead" />
          {count > 0 ? (
            <div className="flex flex-wrap gap-3">
              <Go to={links.communities()} className={buttonClass("primary")}>
                <FormattedMessage id="home.explore" values={{ count }} />
              </Go>
              <Go to={links.signIn()} className={buttonClass()}>
                <FormattedMessage id="home.signIn" />
              </Go>
            </div>
          ) : null}
        </div>
        {count >= 3 ? <LazyHomeSky communities={data.sky} /> : null}
      </div>
      {count === 0 ? (
        <div className="mt-10">
          <Empty title={intl.formatMessage({ id: "home.emptyTitle" })}>
            <FormattedMessage id="home.emptyBody" />
          </Empty>
        </div>
      ) : null}
      <HomePhases />
      <div className="grid gap-x-12 lg:grid-cols-[minmax(0,1fr)_21rem]">
        {events.length > 0 ? (
          <Section
            title={<FormattedMessage id="home.events" />}
            aside={
              <Go to={links.events()} className="underline underline-offset-2">
                <FormattedMessage id="home.allEvents" />
              </Go>
            }
          >
            {events.map((event) => (
              <EventEntry key={event.id} event={event} level={3} />
            ))}
          </Section>
        ) : null}
        {data.newest.nodes.length > 0 ? (
          <Section
            title={<FormattedMessage id="home.reports" />}
            aside={
              <Go to={links.assets()} className="underline underline-offset-2">
                <FormattedMessage id="home.allReports" />
              </Go>
            }
          >
            {data.newest.nodes.map((asset) => (
              <AssetEntry key={asset.id} asset={asset} level={3} brief />
            ))}
          </Section>
        ) : null}
      </div>
    </>
  );
}

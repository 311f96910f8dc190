import { FormattedMessage, useIntl } from "react-intl";
import { graphql, useFragment } from "react-relay/hooks";
import { Go } from "../Go";
import type { TodayChanges_viewer$key } from "../gen/TodayChanges_viewer.graphql";
import { links } from "../links";
import { buttonClass } from "../ui/buttonClass";
import { Section } from "../ui/Section";
import { changesOf } from "./changes";

/** What is new in the reader's communities, the newest first. */
export function TodayChanges({ viewer }: { viewer: TodayChanges_viewer$key }) {
  const intl = useIntl();
  const { memberships } = useFragment(
    graphql`
      fragment TodayChanges_viewer on Viewer {
        memberships(first: 20) {
          nodes {
            community {
              slug
              name
              events(first: 4, orderBy: LATEST_FIRST) {
                nodes {
                  id
                  title
                  announcedAt
                }
              }
              lessons(first: 3) {
                nodes {
                  id
                  version {
                    title
                    createdAt
                  }
                }
              }
              knowledgeAssets(first: 3) {
                nodes {
                  id
                  edition {
                    title
                    publishedAt
                  }
                }
              }
            }
          }
        }
      }
    `,
    viewer,
  );
  const changes = changesOf(memberships.nodes.flatMap(({ community }) => community ?? []));
  return (
    <Section title={<FormattedMessage id="home.changes" />}>
      {memberships.nodes.length === 0 ? (
        <div className="grid justify-items-start gap-4 border-t border-rule py-4">
          <p className="text-soft">
            <FormattedMessage id="home.noCommunity" />
          </p>
          <Go to={links.communities()} className={buttonClass()}>
            <FormattedMessage id="home.findCommunity" />
          </Go>
        </div>
      ) : null}
      {memberships.nodes.length > 0 && changes.length === 0 ? (
        <p className="border-t border-rule py-4 text-soft">
          <FormattedMessage id="home.noChanges" />
        </p>
      ) : null}
      <ul>
        {changes.map((change) => (
          <li key={change.id} className="border-t border-rule py-3">
            <p className="text-meta text-soft">
              {change.kind === "event" ? (
                <FormattedMessage id="home.newEvent" />
              ) : change.kind === "lesson" ? (
                <FormattedMessage id="home.newLesson" />
              ) : (
                <FormattedMessage id="home.newReport" />
              )}
              {", "}
              <time dateTime={change.at}>
                {intl.formatDate(change.at, { day: "numeric", month: "short", year: "numeric" })}
              </time>
            </p>
            <p>
              <Go to={change.to} className="font-bold hover:underline">
                {change.title}
              </Go>
            </p>
            <p className="font-title text-[1.0625rem] italic leading-snug text-soft">
              {change.community}
            </p>
          </li>
        ))}
      </ul>
    </Section>
  );
}

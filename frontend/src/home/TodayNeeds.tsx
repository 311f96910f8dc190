import { FormattedMessage } from "react-intl";
import { graphql, useFragment } from "react-relay/hooks";
import { Go } from "../Go";
import type { TodayNeeds_query$key } from "../gen/TodayNeeds_query.graphql";
import type { TodayNeeds_viewer$key } from "../gen/TodayNeeds_viewer.graphql";
import { links } from "../links";
import { buttonClass } from "../ui/buttonClass";
import { Section } from "../ui/Section";
import { TodayAsks } from "./TodayAsks";
import { TodayInvitation } from "./TodayInvitation";
import { TodayNeed } from "./TodayNeed";

type Props = { viewer: TodayNeeds_viewer$key; query: TodayNeeds_query$key };

/** What waits for the reader, what is due first first; then invitations to answer, drafts to announce, people who ask to join. */
export function TodayNeeds({ viewer, query }: Props) {
  const { requested } = useFragment(
    graphql`
      fragment TodayNeeds_query on Query {
        requested: communities(first: 10, filter: { state: REQUESTED }) {
          nodes {
            id
            slug
            name
          }
        }
      }
    `,
    query,
  );
  const shown = useFragment(
    graphql`
      fragment TodayNeeds_viewer on Viewer {
        isSteward
        needs(first: 50) {
          nodes {
            id
            ...TodayAsks_need
          }
        }
        invitations: memberships(state: INVITED, first: 10) {
          nodes {
            id
            ...TodayInvitation_membership
          }
        }
        registrations(first: 30) {
          nodes {
            id
            state
            event {
              id
              title
              phase
            }
          }
        }
        planned: events(first: 50, filter: { phase: BEFORE }) {
          nodes {
            id
            title
            state
            viewerCanAnnounce
          }
        }
        runs: memberships(first: 20) {
          nodes {
            role
            community {
              id
              slug
              name
              requests: members(state: REQUESTED, first: 1) {
                totalCount
              }
            }
          }
        }
      }
    `,
    viewer,
  );
  const invited = shown.registrations.nodes.filter(
    ({ state, event }) => state === "INVITED" && event?.phase === "BEFORE",
  );
  const drafts = shown.planned.nodes.filter(
    ({ state, viewerCanAnnounce }) => state === "DRAFT" && viewerCanAnnounce,
  );
  const asked = shown.runs.nodes.flatMap(({ role, community }) =>
    role === "COORDINATOR" && community && community.requests.totalCount > 0 ? [community] : [],
  );
  const starts = shown.isSteward ? requested.nodes : [];
  const count =
    shown.needs.nodes.length +
    shown.invitations.nodes.length +
    invited.length +
    drafts.length +
    asked.length +
    starts.length;
  return (
    <Section title={<FormattedMessage id="home.needsYou" />}>
      {count === 0 ? (
        <p className="border-t border-rule py-4 text-soft">
          <FormattedMessage id="home.needsNothing" />
        </p>
      ) : (
        <ul className="border-b border-rule">
          {shown.needs.nodes.map((need) => (
            <TodayAsks key={need.id} need={need} />
          ))}
          {shown.invitations.nodes.map((membership) => (
            <TodayInvitation key={membership.id} membership={membership} />
          ))}
          {invited.map(({ id, event }) => (
            <TodayNeed
              key={id}
              what={<FormattedMessage id="home.invitedToEvent" />}
              title={event?.title ?? ""}
              action={
                <Go to={links.event(event?.id ?? "")} className={buttonClass()}>
                  <FormattedMessage id="home.answer" />
                </Go>
              }
            />
          ))}
          {drafts.map(({ id, title }) => (
            <TodayNeed
              key={id}
              what={<FormattedMessage id="home.draft" />}
              title={title}
              action={
                <Go to={links.event(id)} className={buttonClass()}>
                  <FormattedMessage id="home.announceDraft" />
                </Go>
              }
            />
          ))}
          {starts.map(({ id, slug, name }) => (
            <TodayNeed
              key={id}
              what={<FormattedMessage id="home.wantsToStart" />}
              title={name}
              action={
                <Go to={links.community(slug)} className={buttonClass()}>
                  <FormattedMessage id="home.answer" />
                </Go>
              }
            />
          ))}
          {asked.map(({ id, slug, name, requests }) => (
            <TodayNeed
              key={id}
              what={<FormattedMessage id="home.asked" values={{ count: requests.totalCount }} />}
              title={name}
              action={
                <Go to={links.community(slug, "settings")} className={buttonClass()}>
                  <FormattedMessage id="home.answer" />
                </Go>
              }
            />
          ))}
        </ul>
      )}
    </Section>
  );
}

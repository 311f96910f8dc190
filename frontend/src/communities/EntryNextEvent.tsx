import { FormattedDate, FormattedMessage } from "react-intl";
import { graphql, useFragment } from "react-relay/hooks";
import { Go } from "../Go";
import type { EntryNextEvent_community$key } from "../gen/EntryNextEvent_community.graphql";
import { links } from "../links";
import { Phase } from "../marks/Phase";

/** The event a community holds now or next, beside its entry. */
export function EntryNextEvent({ community }: { community: EntryNextEvent_community$key }) {
  const { now, next } = useFragment(
    graphql`
      fragment EntryNextEvent_community on Community {
        now: events(first: 1, filter: { phase: DURING }, orderBy: NEXT_FIRST) {
          nodes {
            id
            title
            state
            startsAt
            zone
          }
        }
        next: events(first: 3, filter: { phase: BEFORE }, orderBy: NEXT_FIRST) {
          nodes {
            id
            title
            state
            startsAt
            zone
          }
        }
      }
    `,
    community,
  );
  const running = now.nodes[0];
  const event = running ?? next.nodes.find(({ state }) => state === "ANNOUNCED");
  if (!event) {
    return (
      <p className="text-soft">
        <FormattedMessage id="communities.noNextEvent" />
      </p>
    );
  }
  return (
    <>
      <p className="font-bold">
        <Phase phase={running ? "DURING" : "BEFORE"}>
          {running || !event.startsAt ? (
            <FormattedMessage id="communities.phaseDuring" />
          ) : (
            <FormattedDate
              value={event.startsAt}
              timeZone={event.zone}
              weekday="short"
              day="numeric"
              month="long"
            />
          )}
        </Phase>
      </p>
      <p>
        <Go to={links.event(event.id)} className="text-soft hover:text-ink hover:underline">
          {event.title}
        </Go>
      </p>
    </>
  );
}

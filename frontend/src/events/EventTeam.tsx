import { FormattedMessage } from "react-intl";
import { graphql, useFragment } from "react-relay/hooks";
import { Go } from "../Go";
import type { EventTeam_event$key } from "../gen/EventTeam_event.graphql";
import { links } from "../links";

/** The people who run it; its community where nobody is named. */
export function EventTeam({ event }: { event: EventTeam_event$key }) {
  const { team, community } = useFragment(
    graphql`
      fragment EventTeam_event on Event {
        team(first: 12) {
          nodes {
            person {
              id
              name
            }
            duty
          }
        }
        community {
          slug
          name
        }
      }
    `,
    event,
  );
  const people = team.nodes.filter(({ person }) => person);
  if (people.length === 0) {
    return community ? (
      <Go to={links.community(community.slug)} className="underline underline-offset-2">
        {community.name}
      </Go>
    ) : (
      <FormattedMessage id="events.noTeam" />
    );
  }
  return (
    <ul>
      {people.map(({ person, duty }) => (
        <li key={person?.id}>
          <Go to={links.person(person?.id ?? "")} className="underline underline-offset-2">
            {person?.name}
          </Go>
          {duty ? <span className="text-soft">, {duty}</span> : null}
        </li>
      ))}
    </ul>
  );
}

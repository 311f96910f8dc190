import { FormattedMessage, useIntl } from "react-intl";
import { graphql, useFragment } from "react-relay/hooks";
import { Go } from "../Go";
import type { CommunityTeam_community$key } from "../gen/CommunityTeam_community.graphql";
import { roleWord } from "../i18n/roleWord";
import { links } from "../links";

/** Who to turn to: the coordinators and facilitators the reader may see. */
export function CommunityTeam({ community }: { community: CommunityTeam_community$key }) {
  const intl = useIntl();
  const { coordinators, facilitators } = useFragment(
    graphql`
      fragment CommunityTeam_community on Community {
        coordinators: members(role: COORDINATOR, first: 5) {
          nodes {
            id
            role
            person {
              id
              name
              headline
            }
          }
        }
        facilitators: members(role: FACILITATOR, first: 5) {
          nodes {
            id
            role
            person {
              id
              name
              headline
            }
          }
        }
      }
    `,
    community,
  );
  const team = [...coordinators.nodes, ...facilitators.nodes].filter(({ person }) => person);
  if (team.length === 0) return null;
  return (
    <section>
      <h2 className="mb-3 text-entry">
        <FormattedMessage id="communities.team" />
      </h2>
      <ul className="border-t border-rule">
        {team.map(({ id, role, person }) =>
          person ? (
            <li key={id} className="border-b border-rule py-2 text-meta">
              <Go to={links.person(person.id)} className="text-body hover:underline">
                {person.name}
              </Go>{" "}
              <span className="text-soft">
                {roleWord(intl, role)}
                {person.headline ? `. ${person.headline}` : ""}
              </span>
            </li>
          ) : null,
        )}
      </ul>
    </section>
  );
}

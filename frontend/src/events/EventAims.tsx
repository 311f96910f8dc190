import { FormattedMessage } from "react-intl";
import { graphql, useFragment } from "react-relay/hooks";
import { Go } from "../Go";
import type { EventAims_event$key } from "../gen/EventAims_event.graphql";
import { links } from "../links";
import { Section } from "../ui/Section";

/** The competencies an event works on, and how far it wants to bring people. */
export function EventAims({ event }: { event: EventAims_event$key }) {
  const { competencies } = useFragment(
    graphql`
      fragment EventAims_event on Event @argumentDefinitions(language: { type: "Locale!" }) {
        competencies(first: 20) {
          nodes {
            id
            targetRank
            competency {
              id
              name(language: $language)
            }
          }
        }
      }
    `,
    event,
  );
  const aims = competencies.nodes.filter(({ competency }) => competency);
  if (aims.length === 0) return null;
  return (
    <Section title={<FormattedMessage id="events.aims" />}>
      <ul className="max-w-measure">
        {aims.map(({ id, competency, targetRank }) => (
          <li
            key={id}
            className="flex flex-wrap items-baseline justify-between gap-x-6 border-t border-rule py-2.5"
          >
            <Go to={links.competency(competency?.id ?? "")} className="hover:underline">
              {competency?.name}
            </Go>
            {targetRank == null ? null : (
              <span className="text-meta text-soft">
                <FormattedMessage id="events.aimLevel" values={{ rank: targetRank }} />
              </span>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}

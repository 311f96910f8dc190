import { FormattedDate, FormattedMessage } from "react-intl";
import { graphql, useFragment } from "react-relay/hooks";
import { Go } from "../Go";
import type { PersonExpertise_person$key } from "../gen/PersonExpertise_person.graphql";
import { links } from "../links";
import { Section } from "../ui/Section";

/** The competencies a person is an appointed expert for, and why. */
export function PersonExpertise({ person }: { person: PersonExpertise_person$key }) {
  const { expertAppointments } = useFragment(
    graphql`
      fragment PersonExpertise_person on Person {
        expertAppointments(first: 30) {
          nodes {
            id
            statement
            until
            competency {
              id
              name(language: $language)
            }
          }
        }
      }
    `,
    person,
  );
  if (expertAppointments.nodes.length === 0) return null;
  return (
    <Section title={<FormattedMessage id="people.expert" />}>
      <ul>
        {expertAppointments.nodes.map(({ id, statement, until, competency }) =>
          competency ? (
            <li key={id} className="border-t border-rule py-2.5">
              <Go to={links.competency(competency.id)} className="font-bold hover:underline">
                {competency.name}
              </Go>
              <span className="block max-w-measure text-meta text-soft">
                {statement}{" "}
                {until ? (
                  <FormattedMessage
                    id="people.until"
                    values={{ date: <FormattedDate key="d" value={until} dateStyle="long" /> }}
                  />
                ) : null}
              </span>
            </li>
          ) : null,
        )}
      </ul>
    </Section>
  );
}

import type { ReactNode } from "react";
import { FormattedMessage } from "react-intl";
import { graphql, useFragment } from "react-relay/hooks";
import { Go } from "../Go";
import type { CompetencyPeople_competency$key } from "../gen/CompetencyPeople_competency.graphql";
import { links } from "../links";
import { Section } from "../ui/Section";

type Shown = {
  id: string;
  person: { readonly id: string; readonly name: string } | null | undefined;
  note: string;
};

/** Who can help with a competency, who wants to learn it, and its experts; as far as each allows. */
export function CompetencyPeople({ competency }: { competency: CompetencyPeople_competency$key }) {
  const { offering, seeking, experts } = useFragment(
    graphql`
      fragment CompetencyPeople_competency on Competency {
        offering: offers(kind: OFFERS, first: 30) {
          nodes {
            id
            note
            person {
              id
              name
            }
          }
        }
        seeking: offers(kind: SEEKS, first: 30) {
          nodes {
            id
            note
            person {
              id
              name
            }
          }
        }
        experts(first: 20) {
          nodes {
            id
            statement
            person {
              id
              name
            }
          }
        }
      }
    `,
    competency,
  );
  const appointed = experts.nodes.map(({ id, statement, person }) => ({
    id,
    person,
    note: statement,
  }));
  return (
    <>
      {appointed.length > 0 ? (
        <People title={<FormattedMessage id="competencies.experts" />} people={appointed} />
      ) : null}
      <People
        title={<FormattedMessage id="competencies.offers" />}
        people={offering.nodes}
        none={<FormattedMessage id="competencies.offersNone" />}
      />
      {seeking.nodes.length > 0 ? (
        <People title={<FormattedMessage id="competencies.seeks" />} people={seeking.nodes} />
      ) : null}
    </>
  );
}

function People({
  title,
  people,
  none,
}: {
  title: ReactNode;
  people: readonly Shown[];
  none?: ReactNode;
}) {
  return (
    <Section title={title}>
      {people.length === 0 ? <p className="text-soft">{none}</p> : null}
      <ul>
        {people.map(({ id, person, note }) => (
          <li
            key={id}
            className="grid gap-x-6 border-t border-rule py-2.5 sm:grid-cols-[15rem_minmax(0,1fr)]"
          >
            {person ? (
              <Go to={links.person(person.id)} className="font-bold hover:underline">
                {person.name}
              </Go>
            ) : (
              <span className="text-soft">
                <FormattedMessage id="competencies.hidden" />
              </span>
            )}
            <span className="max-w-measure">{note}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}

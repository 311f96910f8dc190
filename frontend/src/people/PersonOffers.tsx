import type { ReactNode } from "react";
import { FormattedMessage } from "react-intl";
import { graphql, useFragment } from "react-relay/hooks";
import { Go } from "../Go";
import type { PersonOffers_person$key } from "../gen/PersonOffers_person.graphql";
import { links } from "../links";
import { Section } from "../ui/Section";

/** What a person can help with, and what they want to learn. */
export function PersonOffers({ person }: { person: PersonOffers_person$key }) {
  const { offers, seeks } = useFragment(
    graphql`
      fragment PersonOffers_person on Person {
        offers: competencyOffers(kind: OFFERS, first: 50) {
          nodes {
            id
            note
            competency {
              id
              name(language: $language)
            }
          }
        }
        seeks: competencyOffers(kind: SEEKS, first: 50) {
          nodes {
            id
            note
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
  return (
    <>
      <Offers title={<FormattedMessage id="people.offers" />} offers={offers.nodes} />
      <Offers title={<FormattedMessage id="people.seeks" />} offers={seeks.nodes} />
    </>
  );
}

type Offer = {
  readonly id: string;
  readonly note: string;
  readonly competency: { readonly id: string; readonly name: string } | null | undefined;
};

function Offers({ title, offers }: { title: ReactNode; offers: readonly Offer[] }) {
  if (offers.length === 0) return null;
  return (
    <Section title={title}>
      <ul>
        {offers.map(({ id, note, competency }) =>
          competency ? (
            <li key={id} className="border-t border-rule py-2.5">
              <Go to={links.competency(competency.id)} className="font-bold hover:underline">
                {competency.name}
              </Go>
              {note ? (
                <span className="block max-w-measure text-meta text-soft">{note}</span>
              ) : null}
            </li>
          ) : null,
        )}
      </ul>
    </Section>
  );
}

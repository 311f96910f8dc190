import { FormattedMessage, useIntl } from "react-intl";
import { graphql, useFragment } from "react-relay/hooks";
import { Go } from "../Go";
import type { MyOffers_person$key } from "../gen/MyOffers_person.graphql";
import { links } from "../links";
import { MySection } from "./MySection";

/** The competencies one offers to others and looks for. */
export function MyOffers({ person }: { person: MyOffers_person$key }) {
  const intl = useIntl();
  const { competencyOffers } = useFragment(
    graphql`
      fragment MyOffers_person on Person {
        competencyOffers(first: 50) {
          nodes {
            id
            kind
            note
            competency {
              id
              name
            }
          }
        }
      }
    `,
    person,
  );
  const parts = [
    { kind: "OFFERS", title: intl.formatMessage({ id: "account.offers" }) },
    { kind: "SEEKS", title: intl.formatMessage({ id: "account.seeks" }) },
  ];
  if (competencyOffers.nodes.length === 0) {
    return (
      <MySection title={intl.formatMessage({ id: "account.offers" })}>
        <p className="text-soft">
          <FormattedMessage id="account.noOffers" />
        </p>
      </MySection>
    );
  }
  return parts.map(({ kind, title }) => {
    const offers = competencyOffers.nodes.filter((offer) => offer.kind === kind);
    return offers.length === 0 ? null : (
      <MySection key={kind} title={title}>
        <ul className="grid gap-2">
          {offers.map(({ id, competency, note }) => (
            <li key={id}>
              {competency ? (
                <Go to={links.competency(competency.id)} className="hover:underline">
                  {competency.name}
                </Go>
              ) : null}
              <span className="block text-meta text-soft">{note}</span>
            </li>
          ))}
        </ul>
      </MySection>
    );
  });
}

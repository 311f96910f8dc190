import { FormattedMessage, useIntl } from "react-intl";
import { graphql, useFragment } from "react-relay/hooks";
import { Go } from "../Go";
import type { MyPlaces_person$key } from "../gen/MyPlaces_person.graphql";
import { links } from "../links";
import { MyOffers } from "./MyOffers";
import { MySection } from "./MySection";

type Props = {
  person: MyPlaces_person$key;
  addresses: readonly { readonly id: string; readonly address: string }[];
};

/** What stands beside the profile: addresses, organisations, and what one offers and seeks. */
export function MyPlaces({ person, addresses }: Props) {
  const intl = useIntl();
  const me = useFragment(
    graphql`
      fragment MyPlaces_person on Person {
        affiliations(first: 20) {
          nodes {
            id
            title
            organisation {
              id
              name
            }
          }
        }
        ...MyOffers_person
      }
    `,
    person,
  );
  return (
    <div className="grid gap-10">
      <MySection title={intl.formatMessage({ id: "account.addresses" })}>
        <ul>
          {addresses.map(({ id, address }) => (
            <li key={id} className="[overflow-wrap:anywhere]">
              {address}
            </li>
          ))}
        </ul>
      </MySection>
      <MySection title={intl.formatMessage({ id: "account.affiliations" })}>
        {me.affiliations.nodes.length === 0 ? (
          <p className="text-soft">
            <FormattedMessage id="account.noAffiliations" />
          </p>
        ) : (
          <ul className="grid gap-2">
            {me.affiliations.nodes.map(({ id, title, organisation }) => (
              <li key={id}>
                {organisation ? (
                  <Go to={links.organisation(organisation.id)} className="hover:underline">
                    {organisation.name}
                  </Go>
                ) : null}
                <span className="block text-meta text-soft">{title}</span>
              </li>
            ))}
          </ul>
        )}
      </MySection>
      <MyOffers person={me} />
    </div>
  );
}

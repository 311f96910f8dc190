import { FormattedMessage, useIntl } from "react-intl";
import { graphql, useFragment } from "react-relay/hooks";
import { Go } from "../Go";
import type { OrganisationFacts_organisation$key } from "../gen/OrganisationFacts_organisation.graphql";
import { links } from "../links";
import { Icon } from "../ui/Icon";
import { kindWord } from "./kindWord";

/** What an organisation is, where it is, of what it is a part and which parts it has. */
export function OrganisationFacts({
  organisation,
}: {
  organisation: OrganisationFacts_organisation$key;
}) {
  const intl = useIntl();
  const shown = useFragment(
    graphql`
      fragment OrganisationFacts_organisation on Organisation {
        shortName
        kind
        place
        url
        partOf {
          id
          name
        }
        parts(first: 30) {
          nodes {
            id
            name
          }
        }
      }
    `,
    organisation,
  );
  const { partOf } = shown;
  return (
    <p className="mb-3 flex flex-wrap gap-x-4 gap-y-1 text-meta text-soft">
      <span>{kindWord(intl, shown.kind)}</span>
      {shown.shortName ? <span>{shown.shortName}</span> : null}
      {shown.place ? <span>{shown.place}</span> : null}
      {shown.url ? (
        <a href={shown.url} rel="noopener" className="inline-flex items-center gap-1 underline">
          {new URL(shown.url).host}
          <Icon name="out" size={14} />
        </a>
      ) : null}
      {partOf ? (
        <FormattedMessage
          id="organisations.partOf"
          tagName="span"
          values={{
            name: (
              <Go key="name" to={links.organisation(partOf.id)} className="underline">
                {partOf.name}
              </Go>
            ),
          }}
        />
      ) : null}
      {shown.parts.nodes.length > 0 ? (
        <span>
          <FormattedMessage id="organisations.parts" />{" "}
          {shown.parts.nodes.map(({ id, name }, index) => (
            <span key={id}>
              {index > 0 ? ", " : ""}
              <Go to={links.organisation(id)} className="underline">
                {name}
              </Go>
            </span>
          ))}
        </span>
      ) : null}
    </p>
  );
}

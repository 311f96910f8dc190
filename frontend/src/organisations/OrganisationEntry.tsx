import { FormattedMessage, useIntl } from "react-intl";
import { graphql, useFragment } from "react-relay/hooks";
import { Go } from "../Go";
import type { OrganisationEntry_organisation$key } from "../gen/OrganisationEntry_organisation.graphql";
import { links } from "../links";
import { Entry } from "../ui/Entry";
import { kindWord } from "./kindWord";

/** One organisation in the list: what it is, and how much it hosts. */
export function OrganisationEntry({
  organisation,
}: {
  organisation: OrganisationEntry_organisation$key;
}) {
  const intl = useIntl();
  const shown = useFragment(
    graphql`
      fragment OrganisationEntry_organisation on Organisation {
        id
        name
        shortName
        kind
        place
        partOf {
          name
        }
        communities(first: 1) {
          totalCount
        }
      }
    `,
    organisation,
  );
  const { partOf } = shown;
  return (
    <Entry
      title={
        <Go to={links.organisation(shown.id)} className="hover:underline">
          {shown.name}
        </Go>
      }
      meta={[kindWord(intl, shown.kind), shown.shortName, shown.place].filter(Boolean).join(", ")}
      facts={
        <>
          {partOf ? (
            <FormattedMessage
              id="organisations.partOf"
              tagName="span"
              values={{ name: partOf.name }}
            />
          ) : null}
          {shown.communities.totalCount > 0 ? (
            <FormattedMessage
              id="organisations.hosts"
              tagName="span"
              values={{ count: shown.communities.totalCount }}
            />
          ) : null}
        </>
      }
    />
  );
}

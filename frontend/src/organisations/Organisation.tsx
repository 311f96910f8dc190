import { FormattedMessage, useIntl } from "react-intl";
import { graphql, type PreloadedQuery, usePreloadedQuery } from "react-relay/hooks";
import type { OrganisationQuery } from "../gen/OrganisationQuery.graphql";
import { Trouble } from "../relay/trouble";
import { Disclosure } from "../ui/Disclosure";
import { Html } from "../ui/Html";
import { PageTitle } from "../ui/PageTitle";
import { OrganisationCommunities } from "./OrganisationCommunities";
import { OrganisationEvents } from "./OrganisationEvents";
import { OrganisationFacts } from "./OrganisationFacts";
import { OrganisationForm } from "./OrganisationForm";
import { OrganisationPeople } from "./OrganisationPeople";

/** One organisation: what it hosts, who works there, what it held. */
export function Organisation({ query }: { query: PreloadedQuery<OrganisationQuery> }) {
  const intl = useIntl();
  const { node } = usePreloadedQuery<OrganisationQuery>(
    graphql`
      query OrganisationQuery($id: ID!) @preloadable {
        node(id: $id) {
          ... on Organisation @alias(as: "organisation") {
            id
            name
            summaryHTML
            viewerCanEdit
            ...OrganisationFacts_organisation
            ...OrganisationCommunities_organisation
            ...OrganisationPeople_organisation
            ...OrganisationEvents_organisation
            ...OrganisationForm_organisation
          }
        }
      }
    `,
    query,
  );
  const organisation = node?.organisation;
  if (!organisation) throw new Trouble("NOT_FOUND", "There is no such organisation.");
  return (
    <>
      <OrganisationFacts organisation={organisation} />
      <PageTitle>{organisation.name}</PageTitle>
      {organisation.summaryHTML ? (
        <Html html={organisation.summaryHTML} className="mt-5 text-lead" />
      ) : null}
      {organisation.viewerCanEdit ? (
        <div className="mt-6 max-w-[46rem] border-t border-rule" data-noprint>
          <Disclosure summary={<FormattedMessage id="organisations.edit" />}>
            <OrganisationForm key={organisation.id} organisation={organisation} />
          </Disclosure>
        </div>
      ) : null}
      <div className="grid gap-x-14 lg:grid-cols-[minmax(0,1fr)_23rem]">
        <div className="min-w-0">
          <OrganisationCommunities organisation={organisation} />
          <OrganisationEvents organisation={organisation} />
        </div>
        <aside className="min-w-0" aria-label={intl.formatMessage({ id: "organisations.people" })}>
          <OrganisationPeople organisation={organisation} />
        </aside>
      </div>
    </>
  );
}

import { FormattedMessage, useIntl } from "react-intl";
import { graphql, type PreloadedQuery, usePreloadedQuery } from "react-relay/hooks";
import type { OrganisationsQuery } from "../gen/OrganisationsQuery.graphql";
import { Disclosure } from "../ui/Disclosure";
import { PageHeader } from "../ui/PageHeader";
import { PageTitle } from "../ui/PageTitle";
import { Rail } from "../ui/Rail";
import { OrganisationForm } from "./OrganisationForm";
import { OrganisationsFilters } from "./OrganisationsFilters";
import { OrganisationsList } from "./OrganisationsList";
import type { OrganisationsSearch } from "./search";

type Props = {
  query: PreloadedQuery<OrganisationsQuery>;
  search: OrganisationsSearch;
  onSearch: (search: OrganisationsSearch) => void;
};

/** The organisations that host communities or where people work. */
export function Organisations({ query, search, onSearch }: Props) {
  const intl = useIntl();
  const data = usePreloadedQuery<OrganisationsQuery>(
    graphql`
      query OrganisationsQuery($q: String, $kind: OrganisationKind) @preloadable {
        viewer {
          isSteward
        }
        ...OrganisationsList_query
      }
    `,
    query,
  );
  return (
    <>
      <PageHeader
        title={<PageTitle>{intl.formatMessage({ id: "organisations.title" })}</PageTitle>}
      />
      <Rail rail={<OrganisationsFilters search={search} onSearch={onSearch} />}>
        {data.viewer.isSteward ? (
          <div className="mb-6">
            <Disclosure summary={<FormattedMessage id="organisations.add" />}>
              <OrganisationForm />
            </Disclosure>
          </div>
        ) : null}
        <OrganisationsList
          query={data}
          narrowed={search.q !== undefined || search.kind !== undefined}
        />
      </Rail>
    </>
  );
}

import { useNavigate } from "@tanstack/react-router";
import { FormattedMessage, useIntl } from "react-intl";
import { graphql, type PreloadedQuery, usePreloadedQuery } from "react-relay/hooks";
import type { CompetenciesQuery } from "../gen/CompetenciesQuery.graphql";
import { KnowledgeTabs } from "../learning/KnowledgeTabs";
import { SearchField } from "../learning/SearchField";
import type { CompetenciesSearch } from "../links";
import { PageHeader } from "../ui/PageHeader";
import { PageTitle } from "../ui/PageTitle";
import { Rail } from "../ui/Rail";
import { Select } from "../ui/Select";
import { CompetencyList } from "./CompetencyList";
import { CompetencyTree } from "./CompetencyTree";

/** What people here are able to do, by groups, and which of it a community takes care of. */
export function Competencies({
  query,
  search,
}: {
  query: PreloadedQuery<CompetenciesQuery>;
  search: CompetenciesSearch;
}) {
  const intl = useIntl();
  const navigate = useNavigate();
  const data = usePreloadedQuery<CompetenciesQuery>(
    graphql`
      query CompetenciesQuery($filter: CompetencyFilter, $flat: Boolean!, $language: Locale!)
      @preloadable {
        constellation {
          ...KnowledgeTabs_constellation
        }
        ...CompetencyTree_query @skip(if: $flat) @alias(as: "tree") @arguments(language: $language)
        ...CompetencyList_query
          @include(if: $flat)
          @alias(as: "list")
          @arguments(filter: $filter, language: $language)
      }
    `,
    query,
  );
  const change = (next: CompetenciesSearch) =>
    void navigate({ to: "/competencies", search: { ...search, ...next }, resetScroll: false });
  return (
    <>
      <PageHeader
        title={<PageTitle>{intl.formatMessage({ id: "competencies.title" })}</PageTitle>}
        aside={
          <p className="font-title text-[1.375rem] italic text-soft">
            <FormattedMessage id="competencies.subtitle" />
          </p>
        }
      />
      <KnowledgeTabs constellation={data.constellation} current="COMPETENCIES" />
      <Rail
        rail={
          <>
            <SearchField
              label={<FormattedMessage id="competencies.find" />}
              value={search.q ?? ""}
              onSearch={(q) => change({ q })}
            />
            <Select
              label={<FormattedMessage id="competencies.filterCovered" />}
              value={search.covered ?? ""}
              onChange={({ target }) =>
                change({
                  covered:
                    target.value === "yes" || target.value === "no" ? target.value : undefined,
                })
              }
              choices={[
                { value: "", label: intl.formatMessage({ id: "competencies.coveredAny" }) },
                { value: "yes", label: intl.formatMessage({ id: "competencies.coveredYes" }) },
                { value: "no", label: intl.formatMessage({ id: "competencies.coveredNo" }) },
              ]}
            />
            <p className="text-meta text-soft">
              <FormattedMessage id="competencies.legend" />
            </p>
          </>
        }
      >
        {data.tree ? <CompetencyTree query={data.tree} /> : null}
        {data.list ? <CompetencyList query={data.list} /> : null}
      </Rail>
    </>
  );
}

import { useNavigate } from "@tanstack/react-router";
import { FormattedMessage, useIntl } from "react-intl";
import { graphql, type PreloadedQuery, usePreloadedQuery } from "react-relay/hooks";
import type { AssetsQuery } from "../gen/AssetsQuery.graphql";
import { KnowledgeTabs } from "../learning/KnowledgeTabs";
import { SearchField } from "../learning/SearchField";
import type { AssetsSearch } from "../links";
import { PageHeader } from "../ui/PageHeader";
import { PageTitle } from "../ui/PageTitle";
import { Rail } from "../ui/Rail";
import { Select } from "../ui/Select";
import { AssetsList } from "./AssetsList";
import { kinds } from "./kinds";
import { kindWord } from "./words";

/** The reports and guides the communities keep. */
export function Assets({
  query,
  search,
}: {
  query: PreloadedQuery<AssetsQuery>;
  search: AssetsSearch;
}) {
  const intl = useIntl();
  const navigate = useNavigate();
  const data = usePreloadedQuery<AssetsQuery>(
    graphql`
      query AssetsQuery($filter: KnowledgeAssetFilter) @preloadable {
        constellation {
          ...KnowledgeTabs_constellation
        }
        ...AssetsList_query @arguments(filter: $filter)
      }
    `,
    query,
  );
  const change = (next: AssetsSearch) =>
    void navigate({ to: "/assets", search: { ...search, ...next }, resetScroll: false });
  return (
    <>
      <PageHeader
        title={<PageTitle>{intl.formatMessage({ id: "assets.title" })}</PageTitle>}
        aside={
          <p className="font-title text-[1.375rem] italic text-soft">
            <FormattedMessage id="assets.subtitle" />
          </p>
        }
      />
      <KnowledgeTabs constellation={data.constellation} current="ASSETS" />
      <Rail
        rail={
          <>
            <SearchField
              label={<FormattedMessage id="assets.find" />}
              value={search.q ?? ""}
              onSearch={(q) => change({ q })}
            />
            <Select
              label={<FormattedMessage id="assets.filterKind" />}
              value={search.kind ?? ""}
              onChange={(event) => change({ kind: event.target.value || undefined })}
              choices={[
                { value: "", label: intl.formatMessage({ id: "assets.anyKind" }) },
                ...kinds.map((kind) => ({ value: kind, label: kindWord(intl, kind) })),
              ]}
            />
          </>
        }
      >
        <AssetsList query={data} search={search} />
      </Rail>
    </>
  );
}

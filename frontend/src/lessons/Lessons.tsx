import { useNavigate } from "@tanstack/react-router";
import { FormattedMessage, useIntl } from "react-intl";
import { graphql, type PreloadedQuery, usePreloadedQuery } from "react-relay/hooks";
import type { LessonsQuery } from "../gen/LessonsQuery.graphql";
import { KnowledgeTabs } from "../learning/KnowledgeTabs";
import { SearchField } from "../learning/SearchField";
import type { LessonsSearch } from "../links";
import { PageHeader } from "../ui/PageHeader";
import { PageTitle } from "../ui/PageTitle";
import { Rail } from "../ui/Rail";
import { Select } from "../ui/Select";
import { LessonsList } from "./LessonsList";
import { standings } from "./standings";
import { polarityWord, scopeWord, standingWord } from "./words";

/** What the communities learned, by how well it was checked. */
export function Lessons({
  query,
  search,
}: {
  query: PreloadedQuery<LessonsQuery>;
  search: LessonsSearch;
}) {
  const intl = useIntl();
  const navigate = useNavigate();
  const data = usePreloadedQuery<LessonsQuery>(
    graphql`
      query LessonsQuery($filter: LessonFilter) @preloadable {
        constellation {
          ...KnowledgeTabs_constellation
        }
        ...LessonsList_query @arguments(filter: $filter)
      }
    `,
    query,
  );
  const change = (next: LessonsSearch) =>
    void navigate({ to: "/lessons", search: { ...search, ...next }, resetScroll: false });
  const any = { value: "", label: intl.formatMessage({ id: "lessons.any" }) };
  return (
    <>
      <PageHeader
        title={<PageTitle>{intl.formatMessage({ id: "lessons.title" })}</PageTitle>}
        aside={
          <p className="font-title text-[1.375rem] italic text-soft">
            <FormattedMessage id="lessons.subtitle" />
          </p>
        }
      />
      <KnowledgeTabs constellation={data.constellation} current="LESSONS" />
      <Rail
        rail={
          <>
            <SearchField
              label={<FormattedMessage id="lessons.find" />}
              value={search.q ?? ""}
              onSearch={(q) => change({ q })}
            />
            <Select
              label={<FormattedMessage id="lessons.filterStanding" />}
              value={search.state ?? ""}
              onChange={(event) => change({ state: event.target.value || undefined })}
              choices={[
                any,
                ...standings.map((standing) => ({
                  value: standing,
                  label: standingWord(intl, standing),
                })),
              ]}
            />
            <Select
              label={<FormattedMessage id="lessons.filterPolarity" />}
              value={search.polarity ?? ""}
              onChange={(event) => change({ polarity: event.target.value || undefined })}
              choices={[
                any,
                ...["SUSTAIN", "IMPROVE"].map((value) => ({
                  value,
                  label: polarityWord(intl, value),
                })),
              ]}
            />
            <Select
              label={<FormattedMessage id="lessons.filterScope" />}
              value={search.scope ?? ""}
              onChange={(event) => change({ scope: event.target.value || undefined })}
              choices={[
                any,
                ...["SPECIFIC", "GENERIC"].map((value) => ({
                  value,
                  label: scopeWord(intl, value),
                })),
              ]}
            />
          </>
        }
      >
        <LessonsList query={data} search={search} />
      </Rail>
    </>
  );
}

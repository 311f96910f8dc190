import { Suspense } from "react";
import { useIntl } from "react-intl";
import { graphql, useRefetchableFragment } from "react-relay/hooks";
import type { CompetencyFilter_query$key } from "../gen/CompetencyFilter_query.graphql";
import type { CompetencyFilterRefetchQuery } from "../gen/CompetencyFilterRefetchQuery.graphql";
import { LazyComboBox } from "../ui/LazyComboBox";
import { Select } from "../ui/Select";
import { Skeleton } from "../ui/Skeleton";

type Props = {
  query: CompetencyFilter_query$key;
  value: string | undefined;
  onChange: (competency: string | undefined) => void;
};

/** Only communities that take care of one competency: a list, or typing where the list is long. */
export function CompetencyFilter({ query, value, onChange }: Props) {
  const intl = useIntl();
  const [{ all, competencies }, refetch] = useRefetchableFragment<
    CompetencyFilterRefetchQuery,
    CompetencyFilter_query$key
  >(
    graphql`
      fragment CompetencyFilter_query on Query
      @refetchable(queryName: "CompetencyFilterRefetchQuery")
      @argumentDefinitions(text: { type: "String" }) {
        all: competencies(first: 1, filter: { kind: COMPETENCY, covered: true }) {
          totalCount
        }
        competencies(first: 100, filter: { kind: COMPETENCY, covered: true, text: $text }) {
          nodes {
            id
            name(language: $language)
          }
        }
      }
    `,
    query,
  );
  const label = intl.formatMessage({ id: "communities.takesCareOf" });
  const choices = competencies.nodes.map(({ id, name }) => ({ id, label: name }));
  if (all.totalCount === 0) return null;
  if (all.totalCount <= 100) {
    return (
      <Select
        label={label}
        value={value ?? ""}
        onChange={(event) => onChange(event.target.value || undefined)}
        choices={[
          { value: "", label: intl.formatMessage({ id: "communities.anyCompetency" }) },
          ...choices
            .map((choice) => ({ value: choice.id, label: choice.label }))
            .sort((a, b) => a.label.localeCompare(b.label, intl.locale)),
        ]}
      />
    );
  }
  return (
    <Suspense fallback={<Skeleton className="h-16" />}>
      <LazyComboBox
        label={label}
        choices={choices}
        value={value ?? null}
        onChange={(id) => onChange(id ?? undefined)}
        onType={(text) => refetch({ text: text || null })}
      />
    </Suspense>
  );
}

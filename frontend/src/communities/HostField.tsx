import { Suspense } from "react";
import { useIntl } from "react-intl";
import { graphql, useRefetchableFragment } from "react-relay/hooks";
import type { HostField_query$key } from "../gen/HostField_query.graphql";
import type { HostFieldRefetchQuery } from "../gen/HostFieldRefetchQuery.graphql";
import { LazyComboBox } from "../ui/LazyComboBox";
import { Select } from "../ui/Select";
import { Skeleton } from "../ui/Skeleton";

type Choice = { id: string; label: string };
type Props = {
  query: HostField_query$key;
  /** The host there is, which may stand beyond the first hundred. */
  current?: Choice | undefined;
  value: string | null;
  onChange: (host: string | null) => void;
};

/** The organisation that hosts a community: a list, or typing where the list is long. */
export function HostField({ query, current, value, onChange }: Props) {
  const intl = useIntl();
  const [{ everything, organisations }, refetch] = useRefetchableFragment<
    HostFieldRefetchQuery,
    HostField_query$key
  >(
    graphql`
      fragment HostField_query on Query
      @refetchable(queryName: "HostFieldRefetchQuery")
      @argumentDefinitions(text: { type: "String" }) {
        everything: organisations(first: 1) {
          totalCount
        }
        organisations(first: 100, filter: { text: $text }) {
          nodes {
            id
            name
          }
        }
      }
    `,
    query,
  );
  const label = intl.formatMessage({ id: "communities.host" });
  const found = organisations.nodes.map(({ id, name }) => ({ id, label: name }));
  const missing = current && !found.some(({ id }) => id === current.id);
  const choices: Choice[] = missing ? [current, ...found] : found;
  if (everything.totalCount === 0) return null;
  if (everything.totalCount <= 100) {
    return (
      <Select
        label={label}
        value={value ?? ""}
        onChange={(event) => onChange(event.target.value || null)}
        choices={[
          { value: "", label: intl.formatMessage({ id: "communities.noHost" }) },
          ...choices.map((choice) => ({ value: choice.id, label: choice.label })),
        ]}
      />
    );
  }
  return (
    <Suspense fallback={<Skeleton className="h-16" />}>
      <LazyComboBox
        label={label}
        choices={choices}
        value={value}
        onChange={onChange}
        onType={(text) => refetch({ text: text || null })}
      />
    </Suspense>
  );
}

import { type ReactNode, Suspense, startTransition } from "react";
import { graphql, useRefetchableFragment } from "react-relay/hooks";
import type { CommunityField_query$key } from "../gen/CommunityField_query.graphql";
import type { CommunityFieldQuery } from "../gen/CommunityFieldQuery.graphql";
import { LazyComboBox } from "../ui/LazyComboBox";
import { Select } from "../ui/Select";
import { Skeleton } from "../ui/Skeleton";

type Props = {
  query: CommunityField_query$key;
  label: ReactNode;
  /** The words for no community. */
  all: string;
  /** The chosen one, which may stand beyond the first hundred. */
  chosen: { id: string; name: string } | null;
  onChange: (id: string | null) => void;
};

/** One of the communities: a plain list while there are few, found by typing once there are many. */
export function CommunityField({ query, label, all, chosen, onChange }: Props) {
  const [{ communities }, refetch] = useRefetchableFragment<
    CommunityFieldQuery,
    CommunityField_query$key
  >(
    graphql`
      fragment CommunityField_query on Query
      @refetchable(queryName: "CommunityFieldQuery")
      @argumentDefinitions(communityWords: { type: "String" }) {
        communities(first: 100, orderBy: NAME, filter: { text: $communityWords }) {
          nodes {
            id
            name
          }
          pageInfo {
            hasNextPage
          }
        }
      }
    `,
    query,
  );
  const known = communities.nodes.some(({ id }) => id === chosen?.id);
  const choices = [
    ...(chosen && !known ? [{ value: chosen.id, label: chosen.name }] : []),
    ...communities.nodes.map(({ id, name }) => ({ value: id, label: name })),
  ];
  if (communities.pageInfo.hasNextPage) {
    return (
      <Suspense fallback={<Skeleton className="h-15" />}>
        <LazyComboBox
          label={label}
          choices={choices.map(({ value, label }) => ({ id: value, label }))}
          value={chosen?.id ?? null}
          onChange={onChange}
          onType={(communityWords) => startTransition(() => void refetch({ communityWords }))}
        />
      </Suspense>
    );
  }
  return (
    <Select
      label={label}
      choices={[{ value: "", label: all }, ...choices]}
      value={chosen?.id ?? ""}
      onChange={(event) => onChange(event.target.value || null)}
    />
  );
}

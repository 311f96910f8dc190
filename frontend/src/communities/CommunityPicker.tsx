import { useDeferredValue, useState } from "react";
import { graphql, useLazyLoadQuery } from "react-relay/hooks";
import type { CommunityPickerQuery } from "../gen/CommunityPickerQuery.graphql";
import { LazyComboBox } from "../ui/LazyComboBox";

type Props = {
  label: string;
  without: string;
  value: Chosen | null;
  onChange: (chosen: Chosen | null) => void;
};
export type Chosen = { id: string; label: string };

/** Finds another community by its name. */
export function CommunityPicker({ label, without, value, onChange }: Props) {
  const [text, setText] = useState("");
  const sought = useDeferredValue(text);
  const { communities } = useLazyLoadQuery<CommunityPickerQuery>(
    graphql`
      query CommunityPickerQuery($text: String) {
        communities(first: 30, filter: { text: $text }) {
          nodes {
            id
            name
            state
          }
        }
      }
    `,
    { text: sought.trim() || null },
  );
  const found = communities.nodes
    .filter(({ id, state }) => id !== without && state === "ACTIVE")
    .map(({ id, name }) => ({ id, label: name }));
  const choices = value && !found.some(({ id }) => id === value.id) ? [value, ...found] : found;
  return (
    <LazyComboBox
      label={label}
      choices={choices}
      value={value?.id ?? null}
      onChange={(id) => onChange(choices.find((choice) => choice.id === id) ?? null)}
      onType={setText}
    />
  );
}

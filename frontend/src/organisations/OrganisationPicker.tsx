import { type ReactNode, useDeferredValue, useState } from "react";
import { graphql, useLazyLoadQuery } from "react-relay/hooks";
import type { OrganisationPickerQuery } from "../gen/OrganisationPickerQuery.graphql";
import { LazyComboBox } from "../ui/LazyComboBox";

export type Chosen = { id: string; label: string };
type Props = {
  label: string;
  hint?: ReactNode;
  error?: ReactNode;
  value: Chosen | null;
  onChange: (chosen: Chosen | null) => void;
};

/** Finds an organisation by its name. */
export function OrganisationPicker({ label, hint, error, value, onChange }: Props) {
  const [text, setText] = useState("");
  const sought = useDeferredValue(text);
  const { organisations } = useLazyLoadQuery<OrganisationPickerQuery>(
    graphql`
      query OrganisationPickerQuery($text: String) {
        organisations(first: 30, filter: { text: $text }) {
          nodes {
            id
            name
          }
        }
      }
    `,
    { text: sought.trim() || null },
  );
  const found = organisations.nodes.map(({ id, name }) => ({ id, label: name }));
  const choices = value && !found.some(({ id }) => id === value.id) ? [value, ...found] : found;
  return (
    <LazyComboBox
      label={label}
      hint={hint}
      error={error}
      choices={choices}
      value={value?.id ?? null}
      onChange={(id) => onChange(choices.find((choice) => choice.id === id) ?? null)}
      onType={setText}
    />
  );
}

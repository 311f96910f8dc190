import { useDeferredValue, useState } from "react";
import { graphql, useLazyLoadQuery } from "react-relay/hooks";
import type { CommunityPickerQuery } from "../gen/CommunityPickerQuery.graphql";
import { LazyComboBox } from "../ui/LazyComboBox";

type Props = {
  label: string;
  without: string;
  value: string | null;
  onChange: (id: string | null) => void;
};

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
  return (
    <LazyComboBox
      label={label}
      choices={communities.nodes
        .filter(({ id, state }) => id !== without && state === "ACTIVE")
        .map(({ id, name }) => ({ id, label: name }))}
      value={value}
      onChange={onChange}
      onType={setText}
    />
  );
}

import { useDeferredValue, useState } from "react";
import { graphql, useLazyLoadQuery } from "react-relay/hooks";
import type { CompetencyPickerQuery } from "../gen/CompetencyPickerQuery.graphql";
import { currentLocale } from "../i18n/locale";
import { LazyComboBox } from "../ui/LazyComboBox";
import type { Care } from "./CompetencyRows";

type Props = { label: string; taken: readonly string[]; onPick: (care: Care) => void };

/** Finds a competency of the frameworks in use by its name, in any language. */
export function CompetencyPicker({ label, taken, onPick }: Props) {
  const [text, setText] = useState("");
  const sought = useDeferredValue(text);
  const { competencies } = useLazyLoadQuery<CompetencyPickerQuery>(
    graphql`
      query CompetencyPickerQuery($text: String, $language: Locale) {
        competencies(first: 30, filter: { text: $text, kind: COMPETENCY }) {
          nodes {
            id
            name(language: $language)
            framework {
              name
              levels(first: 10) {
                nodes {
                  rank
                  name(language: $language)
                }
              }
            }
          }
        }
      }
    `,
    { text: sought.trim() || null, language: currentLocale() },
  );
  const free = competencies.nodes.filter(({ id }) => !taken.includes(id));
  return (
    <LazyComboBox
      label={label}
      choices={free.map(({ id, name, framework }) => ({
        id,
        label: name,
        detail: framework?.name ?? "",
      }))}
      value={null}
      onType={setText}
      onChange={(id) => {
        const chosen = free.find((one) => one.id === id);
        if (!chosen) return;
        onPick({
          id: chosen.id,
          name: chosen.name,
          rank: null,
          levels: chosen.framework?.levels.nodes ?? [],
        });
      }}
    />
  );
}

import { useDeferredValue, useState } from "react";
import { FormattedMessage } from "react-intl";
import { graphql, useLazyLoadQuery } from "react-relay/hooks";
import type { PlanCompetencyPickerQuery } from "../gen/PlanCompetencyPickerQuery.graphql";
import { currentLocale } from "../i18n/locale";
import { LazyComboBox } from "../ui/LazyComboBox";

type Props = { taken: readonly string[]; onPick: (id: string) => void };

/** Finds a competency by its name, in any language. */
export function PlanCompetencyPicker({ taken, onPick }: Props) {
  const [text, setText] = useState("");
  const sought = useDeferredValue(text);
  const { competencies } = useLazyLoadQuery<PlanCompetencyPickerQuery>(
    graphql`
      query PlanCompetencyPickerQuery($text: String, $language: Locale) {
        competencies(first: 20, filter: { text: $text, kind: COMPETENCY }) {
          nodes {
            id
            name(language: $language)
            framework {
              name
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
      label={<FormattedMessage id="plan.addCompetency" />}
      choices={free.map(({ id, name, framework }) => ({
        id,
        label: name,
        detail: framework?.name ?? "",
      }))}
      value={null}
      onType={setText}
      onChange={(id) => {
        if (id) onPick(id);
      }}
    />
  );
}

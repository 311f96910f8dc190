import { useDeferredValue, useState } from "react";
import { FormattedMessage } from "react-intl";
import { graphql, useLazyLoadQuery } from "react-relay/hooks";
import type { PlanLessonPickerQuery } from "../gen/PlanLessonPickerQuery.graphql";
import { LazyComboBox } from "../ui/LazyComboBox";

type Props = { taken: readonly string[]; onPick: (id: string) => void };

/** Finds a lesson by its words. */
export function PlanLessonPicker({ taken, onPick }: Props) {
  const [text, setText] = useState("");
  const sought = useDeferredValue(text);
  const { lessons } = useLazyLoadQuery<PlanLessonPickerQuery>(
    graphql`
      query PlanLessonPickerQuery($text: String) {
        lessons(first: 20, filter: { text: $text }) {
          nodes {
            id
            version {
              title
            }
            community {
              name
            }
          }
        }
      }
    `,
    { text: sought.trim() || null },
  );
  const free = lessons.nodes.filter(({ id }) => !taken.includes(id));
  return (
    <LazyComboBox
      label={<FormattedMessage id="plan.addLesson" />}
      choices={free.flatMap(({ id, version, community }) =>
        version ? [{ id, label: version.title, detail: community?.name ?? "" }] : [],
      )}
      value={null}
      onType={setText}
      onChange={(id) => {
        if (id) onPick(id);
      }}
    />
  );
}

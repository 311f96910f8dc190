import { graphql, type PreloadedQuery, usePreloadedQuery } from "react-relay/hooks";
import type { LettersQuery } from "../gen/LettersQuery.graphql";
import { LetterTopics } from "./LetterTopics";
import { ReminderField } from "./ReminderField";

/** When one is reminded, and what one gets letters about. */
export function Letters({ query }: { query: PreloadedQuery<LettersQuery> }) {
  const { viewer } = usePreloadedQuery<LettersQuery>(
    graphql`
      query LettersQuery @preloadable {
        viewer {
          reminder
          person {
            revision
          }
          ...LetterTopics_viewer
        }
      }
    `,
    query,
  );
  if (!viewer.person || !viewer.reminder) return null;
  return (
    <div className="grid max-w-[40rem] gap-10">
      <ReminderField kept={viewer.reminder} revision={viewer.person.revision} />
      <LetterTopics viewer={viewer} />
    </div>
  );
}

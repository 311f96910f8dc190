import { FormattedMessage } from "react-intl";
import { graphql, useFragment } from "react-relay/hooks";
import type { LessonWalks_version$key } from "../gen/LessonWalks_version.graphql";
import { Walk } from "../learning/Walk";
import { Section } from "../ui/Section";

/** Where a lesson came from and where it went. */
export function LessonWalks({ version }: { version: LessonWalks_version$key }) {
  const { id, sources, uses } = useFragment(
    graphql`
      fragment LessonWalks_version on LessonVersion {
        id
        sources: provenance(direction: CAME_FROM, depth: 6) {
          ...Walk_walk
        }
        uses: provenance(direction: WENT_TO, depth: 6) {
          ...Walk_walk
        }
      }
    `,
    version,
  );
  return (
    <div className="grid gap-x-12 sm:grid-cols-2">
      <Section title={<FormattedMessage id="lessons.cameFrom" />}>
        <Walk walk={sources} from={id} none={<FormattedMessage id="lessons.cameFromNone" />} />
      </Section>
      <Section title={<FormattedMessage id="lessons.wentTo" />}>
        <Walk walk={uses} from={id} none={<FormattedMessage id="lessons.wentToNone" />} />
      </Section>
    </div>
  );
}

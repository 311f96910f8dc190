import { FormattedMessage, useIntl } from "react-intl";
import { graphql, useFragment } from "react-relay/hooks";
import { Go } from "../Go";
import type { LessonVersions_lesson$key } from "../gen/LessonVersions_lesson.graphql";
import { links } from "../links";
import { Section } from "../ui/Section";
import { standingWord } from "./words";

/** The versions of a lesson, where there is more than one. */
export function LessonVersions({
  lesson,
  shown,
}: {
  lesson: LessonVersions_lesson$key;
  shown: string;
}) {
  const intl = useIntl();
  const { id, versions } = useFragment(
    graphql`
      fragment LessonVersions_lesson on Lesson {
        id
        versions(first: 50) {
          nodes {
            id
            number
            standing
            createdAt
          }
        }
      }
    `,
    lesson,
  );
  if (versions.nodes.length < 2) return null;
  return (
    <Section title={<FormattedMessage id="lessons.versions" />}>
      <ul className="max-w-measure">
        {versions.nodes.map((version) => (
          <li key={version.id} className="flex flex-wrap gap-x-5 border-t border-rule py-2.5">
            <Go
              to={links.lesson(id, version.id)}
              aria-current={version.id === shown ? "true" : undefined}
              className="hover:underline aria-[current=true]:font-bold"
            >
              <FormattedMessage id="lessons.version" values={{ number: version.number }} />
            </Go>
            <span className="text-meta text-soft">
              {standingWord(intl, version.standing)},{" "}
              {intl.formatDate(version.createdAt, { dateStyle: "medium" })}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}

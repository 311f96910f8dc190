import { FormattedMessage, useIntl } from "react-intl";
import { graphql, useFragment } from "react-relay/hooks";
import { Go } from "../Go";
import type { LessonEvidence_version$key } from "../gen/LessonEvidence_version.graphql";
import { links } from "../links";
import { Section } from "../ui/Section";
import { evidenceWord } from "./words";

/** What the claim rests on: what people said and wrote, and where. */
export function LessonEvidence({ version }: { version: LessonEvidence_version$key }) {
  const intl = useIntl();
  const { evidence } = useFragment(
    graphql`
      fragment LessonEvidence_version on LessonVersion {
        evidence(first: 50) {
          nodes {
            id
            kind
            summary
            language
            event {
              id
              title
            }
          }
        }
      }
    `,
    version,
  );
  if (evidence.nodes.length === 0) return null;
  return (
    <Section title={<FormattedMessage id="lessons.evidence" />}>
      <ul className="max-w-measure">
        {evidence.nodes.map(({ id, kind, summary, language, event }) => (
          <li key={id} className="border-t border-rule py-3">
            <p lang={language}>{summary}</p>
            <p className="mt-0.5 text-meta text-soft">
              {evidenceWord(intl, kind)}
              {event ? (
                <>
                  {" · "}
                  <Go to={links.event(event.id)} className="underline underline-offset-2">
                    {event.title}
                  </Go>
                </>
              ) : null}
            </p>
          </li>
        ))}
      </ul>
    </Section>
  );
}

import { FormattedMessage } from "react-intl";
import { graphql, useFragment } from "react-relay/hooks";
import type { CompetencyLevels_competency$key } from "../gen/CompetencyLevels_competency.graphql";
import { useLanguage } from "../i18n/language";
import { Section } from "../ui/Section";
import { ladder } from "./ladder";

/** The ladder of a competency: what people at each level do. */
export function CompetencyLevels({ competency }: { competency: CompetencyLevels_competency$key }) {
  const { locale } = useLanguage();
  const { descriptors } = useFragment(
    graphql`
      fragment CompetencyLevels_competency on Competency
      @argumentDefinitions(language: { type: "Locale!" }) {
        descriptors(first: 50) {
          nodes {
            id
            text
            language
            level {
              rank
              name(language: $language)
            }
          }
        }
      }
    `,
    competency,
  );
  const levels = ladder(descriptors.nodes, locale);
  if (levels.length === 0) return null;
  return (
    <Section title={<FormattedMessage id="competencies.levelsTitle" />}>
      <ol>
        {levels.map(({ id, text, language, level }) => (
          <li
            key={id}
            className="grid gap-x-6 gap-y-0.5 border-t border-rule py-3 sm:grid-cols-[2rem_9rem_minmax(0,1fr)]"
          >
            <span aria-hidden="true" className="font-title text-entry leading-none text-soft">
              {level?.rank}
            </span>
            <span className="font-bold">
              {level?.name ?? (
                <FormattedMessage id="competencies.level" values={{ rank: level?.rank ?? "" }} />
              )}
            </span>
            <span lang={language} className="max-w-measure">
              {text}
            </span>
          </li>
        ))}
      </ol>
    </Section>
  );
}

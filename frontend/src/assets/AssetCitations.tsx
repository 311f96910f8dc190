import { FormattedMessage, useIntl } from "react-intl";
import { graphql, useFragment } from "react-relay/hooks";
import { Go } from "../Go";
import type { AssetCitations_edition$key } from "../gen/AssetCitations_edition.graphql";
import { standingWord, widthWords } from "../lessons/words";
import { links } from "../links";
import { Section } from "../ui/Section";

/** The lessons a report rests on, each in the version it cites and with its standing. */
export function AssetCitations({ edition }: { edition: AssetCitations_edition$key }) {
  const intl = useIntl();
  const { citations } = useFragment(
    graphql`
      fragment AssetCitations_edition on AssetEdition {
        citations(first: 100) {
          nodes {
            id
            section {
              id
              heading
            }
            version {
              id
              number
              title
              language
              standing
              agreedBy
              agreedOrganisations
              reviewedBy
              lesson {
                id
              }
            }
          }
        }
      }
    `,
    edition,
  );
  if (citations.nodes.length === 0) return null;
  return (
    <Section id="lessons" title={<FormattedMessage id="assets.citations" />}>
      <ol className="max-w-measure">
        {citations.nodes.map(({ id, version, section }, index) => (
          <li
            key={id}
            className="grid grid-cols-[2rem_minmax(0,1fr)] border-t border-rule py-3 break-inside-avoid"
          >
            <span aria-hidden="true" className="font-title text-[1.125rem] text-soft">
              {index + 1}
            </span>
            <div>
              {version?.lesson ? (
                <p>
                  <Go
                    to={links.lesson(version.lesson.id, version.id)}
                    lang={version.language}
                    className="font-bold hover:underline"
                  >
                    {version.title}
                  </Go>
                  {", "}
                  <FormattedMessage id="assets.citedVersion" values={{ number: version.number }} />
                </p>
              ) : (
                <p className="text-soft">
                  <FormattedMessage id="assets.citedHidden" />
                </p>
              )}
              <p className="text-meta text-soft">
                {version ? `${standingWord(intl, version.standing)}. ` : null}
                {version ? widthWords(intl, version) : null}
                {section ? (
                  <>
                    {" "}
                    <a href={`#${section.id}`} className="underline underline-offset-2">
                      <FormattedMessage id="assets.citedIn" values={{ section: section.heading }} />
                    </a>
                  </>
                ) : null}
              </p>
            </div>
          </li>
        ))}
      </ol>
    </Section>
  );
}

import { FormattedMessage, useIntl } from "react-intl";
import { graphql, useFragment } from "react-relay/hooks";
import { Go } from "../Go";
import type { CompetencyNames_competency$key } from "../gen/CompetencyNames_competency.graphql";
import { links } from "../links";

/** What else it is called, in which language, and the groups it belongs to. */
export function CompetencyNames({ competency }: { competency: CompetencyNames_competency$key }) {
  const intl = useIntl();
  const { name, labels, broader, related } = useFragment(
    graphql`
      fragment CompetencyNames_competency on Competency
      @argumentDefinitions(language: { type: "Locale!" }) {
        name(language: $language)
        labels(first: 30) {
          nodes {
            id
            kind
            language
            text
          }
        }
        broader(first: 12) {
          nodes {
            id
            name(language: $language)
          }
        }
        related(first: 12) {
          nodes {
            id
            name(language: $language)
          }
        }
      }
    `,
    competency,
  );
  const others = labels.nodes.filter(({ kind, text }) => kind !== "HIDDEN" && text !== name);
  const languageNames = new Intl.DisplayNames(intl.locale, { type: "language" });
  const kin = [
    { key: "broader", title: <FormattedMessage id="competencies.belongs" />, nodes: broader.nodes },
    { key: "related", title: <FormattedMessage id="competencies.related" />, nodes: related.nodes },
  ];
  return (
    <dl className="grid gap-4 text-meta">
      {others.length > 0 ? (
        <div>
          <dt className="text-soft">
            <FormattedMessage id="competencies.names" />
          </dt>
          {others.map(({ id, text, language }) => (
            <dd key={id}>
              <span lang={language}>{text}</span>{" "}
              <span className="text-soft">{languageNames.of(language)}</span>
            </dd>
          ))}
        </div>
      ) : null}
      {kin
        .filter(({ nodes }) => nodes.length > 0)
        .map(({ key, title, nodes }) => (
          <div key={key}>
            <dt className="text-soft">{title}</dt>
            {nodes.map((one) => (
              <dd key={one.id}>
                <Go to={links.competency(one.id)} className="underline underline-offset-2">
                  {one.name}
                </Go>
              </dd>
            ))}
          </div>
        ))}
    </dl>
  );
}

import { FormattedMessage, useIntl } from "react-intl";
import { graphql, useFragment } from "react-relay/hooks";
import { Go } from "../Go";
import type { LessonLadder_version$key } from "../gen/LessonLadder_version.graphql";
import { links } from "../links";
import { classes } from "../ui/classes";
import { standings } from "./standings";
import { standingWord } from "./words";

/** How far a lesson has come, who wrote it, what it is about, when it is due for another look. */
export function LessonLadder({ version }: { version: LessonLadder_version$key }) {
  const intl = useIntl();
  const shown = useFragment(
    graphql`
      fragment LessonLadder_version on LessonVersion
      @argumentDefinitions(language: { type: "Locale!" }) {
        standing
        reviewOn
        agreedAt
        validatedAt
        authors(first: 12) {
          nodes {
            person {
              id
              name
            }
          }
        }
        competencies(first: 12) {
          nodes {
            id
            name(language: $language)
          }
        }
      }
    `,
    version,
  );
  const reached = standings.findIndex((standing) => standing === shown.standing);
  const authors = shown.authors.nodes.flatMap(({ person }) => (person ? [person] : []));
  const on = (at: string | null | undefined) =>
    at ? intl.formatDate(at, { day: "numeric", month: "short", year: "numeric" }) : null;
  return (
    <>
      <ol aria-label={intl.formatMessage({ id: "lessons.ladder" })}>
        {standings.map((standing, index) => (
          <li
            key={standing}
            aria-current={index === reached ? "step" : undefined}
            className={classes(
              "border-l-2 py-1 pl-4",
              index <= reached ? "border-ink" : "border-rule",
              index === reached ? "font-bold" : "text-soft",
            )}
          >
            {standingWord(intl, standing)}
            {standing === "AGREED" && shown.agreedAt ? (
              <span className="block text-meta font-normal text-soft">{on(shown.agreedAt)}</span>
            ) : null}
            {standing === "VALIDATED" && shown.validatedAt ? (
              <span className="block text-meta font-normal text-soft">{on(shown.validatedAt)}</span>
            ) : null}
          </li>
        ))}
      </ol>
      <dl className="grid gap-3 text-meta">
        {authors.length > 0 ? (
          <div>
            <dt className="text-soft">
              <FormattedMessage id="lessons.authors" />
            </dt>
            {authors.map(({ id, name }) => (
              <dd key={id}>
                <Go
                  to={links.person(id)}
                  className="inline-flex min-h-6 items-center hover:underline"
                >
                  {name}
                </Go>
              </dd>
            ))}
          </div>
        ) : null}
        {shown.competencies.nodes.length > 0 ? (
          <div>
            <dt className="text-soft">
              <FormattedMessage id="lessons.about" />
            </dt>
            {shown.competencies.nodes.map(({ id, name }) => (
              <dd key={id}>
                <Go
                  to={links.competency(id)}
                  className="inline-flex min-h-6 items-center hover:underline"
                >
                  {name}
                </Go>
              </dd>
            ))}
          </div>
        ) : null}
        {shown.reviewOn ? (
          <div>
            <dt className="text-soft">
              <FormattedMessage id="lessons.reviewOn" />
            </dt>
            <dd>{on(shown.reviewOn)}</dd>
          </div>
        ) : null}
      </dl>
    </>
  );
}

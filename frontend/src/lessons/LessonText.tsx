import { FormattedMessage } from "react-intl";
import { graphql, useFragment } from "react-relay/hooks";
import type { LessonText_version$key } from "../gen/LessonText_version.graphql";
import { Html } from "../ui/Html";
import { Section } from "../ui/Section";

/** The story behind the claim, what to do, and where it holds. */
export function LessonText({ version }: { version: LessonText_version$key }) {
  const shown = useFragment(
    graphql`
      fragment LessonText_version on LessonVersion {
        language
        contextHTML
        happenedHTML
        causeHTML
        recommendationHTML
        conditionsHTML
      }
    `,
    version,
  );
  const parts = [
    {
      key: "recommendation",
      title: <FormattedMessage id="lessons.recommendation" />,
      html: shown.recommendationHTML,
    },
    {
      key: "conditions",
      title: <FormattedMessage id="lessons.conditions" />,
      html: shown.conditionsHTML,
    },
    { key: "context", title: <FormattedMessage id="lessons.context" />, html: shown.contextHTML },
    {
      key: "happened",
      title: <FormattedMessage id="lessons.happened" />,
      html: shown.happenedHTML,
    },
    { key: "cause", title: <FormattedMessage id="lessons.cause" />, html: shown.causeHTML },
  ];
  return parts
    .filter(({ html }) => html !== "")
    .map(({ key, title, html }) => (
      <Section key={key} title={title}>
        <div lang={shown.language}>
          <Html html={html} />
        </div>
      </Section>
    ));
}

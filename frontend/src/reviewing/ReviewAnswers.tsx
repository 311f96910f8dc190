import { FormattedMessage, useIntl } from "react-intl";
import { graphql, useFragment } from "react-relay/hooks";
import type { ReviewAnswers_review$key } from "../gen/ReviewAnswers_review.graphql";
import { Section } from "../ui/Section";
import { questions, questionWord } from "./words";

const fields = ["expected", "happened", "difference", "keep", "change"] as const;

/** What people answered one by one, without names and from three on. */
export function ReviewAnswers({ review }: { review: ReviewAnswers_review$key }) {
  const intl = useIntl();
  const shown = useFragment(
    graphql`
      fragment ReviewAnswers_review on AfterActionReview {
        answerCount
        answers {
          expected
          happened
          difference
          keep
          change
        }
      }
    `,
    review,
  );
  return (
    <Section
      title={<FormattedMessage id="reviewing.answers" />}
      aside={<FormattedMessage id="reviewing.answered" values={{ count: shown.answerCount }} />}
    >
      {shown.answers.length === 0 ? (
        <p className="text-soft">
          <FormattedMessage id="reviewing.answersFew" />
        </p>
      ) : (
        fields.map((field, at) => {
          const said = shown.answers.map((answer) => answer[field]).filter((text) => text !== "");
          return said.length === 0 ? null : (
            <section key={field} className="border-t border-rule py-4">
              <h3 className="mb-2 text-[1.25rem]">
                {questionWord(intl, questions[at] ?? "CHANGE")}
              </h3>
              <ul className="grid gap-2">
                {[...said].sort().map((text, place) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: answers have no names and never move
                  <li key={place} className="max-w-measure whitespace-pre-wrap">
                    {text}
                  </li>
                ))}
              </ul>
            </section>
          );
        })
      )}
    </Section>
  );
}

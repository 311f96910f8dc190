import { FormattedMessage, useIntl } from "react-intl";
import { graphql, useFragment } from "react-relay/hooks";
import type { ReviewBoard_review$key } from "../gen/ReviewBoard_review.graphql";
import { Finding } from "./Finding";
import { FindingForm } from "./FindingForm";
import { type Question, questions, questionWord } from "./words";

/** What a review found, question by question, large enough for a wall. */
export function ReviewBoard({ review }: { review: ReviewBoard_review$key }) {
  const intl = useIntl();
  const shown = useFragment(
    graphql`
      fragment ReviewBoard_review on AfterActionReview {
        id
        way
        state
        viewerCanWrite
        items(first: 100) {
          nodes {
            id
            question
            position
            revision
            ...Finding_item
          }
        }
      }
    `,
    review,
  );
  const oneByOne = shown.way === "ONE_BY_ONE";
  const Heading = oneByOne ? "h3" : "h2";
  const Below = oneByOne ? "h4" : "h3";
  const list = (question: Question) => {
    const items = shown.items.nodes.filter((one) => one.question === question);
    return (
      <>
        {items.length > 0 ? (
          <ul className="grid gap-3">
            {items.map((item, at) => (
              <Finding
                key={item.id}
                item={item}
                before={items[at - 1]}
                steers={shown.viewerCanWrite}
              />
            ))}
          </ul>
        ) : shown.viewerCanWrite ? null : (
          <p className="text-soft">
            <FormattedMessage id="reviewing.nothingSaid" />
          </p>
        )}
        {shown.viewerCanWrite ? <FindingForm review={shown.id} question={question} /> : null}
      </>
    );
  };
  return (
    <div className="grid gap-10">
      {oneByOne ? (
        <h2 className="mt-10 text-entry">
          <FormattedMessage id="reviewing.synthesis" />
        </h2>
      ) : null}
      <ol className="grid gap-10">
        {questions.slice(0, 3).map((question, at) => (
          <li key={question} className="grid gap-4">
            <Heading className="text-[1.75rem] leading-tight sm:text-[2.25rem]">
              <span aria-hidden="true" className="mr-3 text-soft">
                {at + 1}
              </span>
              {questionWord(intl, question)}
            </Heading>
            {list(question)}
          </li>
        ))}
        <li className="grid gap-4">
          <Heading className="text-[1.75rem] leading-tight sm:text-[2.25rem]">
            <span aria-hidden="true" className="mr-3 text-soft">
              4
            </span>
            <FormattedMessage id="reviewing.next" />
          </Heading>
          <div className="grid gap-8 md:grid-cols-2">
            {questions.slice(3).map((question) => (
              <section
                key={question}
                aria-label={questionWord(intl, question)}
                className="grid content-start gap-4"
              >
                <Below className="font-title text-[1.5rem] leading-snug italic">
                  {questionWord(intl, question)}
                </Below>
                {list(question)}
              </section>
            ))}
          </div>
        </li>
      </ol>
    </div>
  );
}

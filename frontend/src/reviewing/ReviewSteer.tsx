import { useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import { graphql, useFragment } from "react-relay/hooks";
import type { ReviewSteer_review$key } from "../gen/ReviewSteer_review.graphql";
import type { ReviewSteerCloseMutation } from "../gen/ReviewSteerCloseMutation.graphql";
import type { ReviewSteerExtendMutation } from "../gen/ReviewSteerExtendMutation.graphql";
import { type Outcome, useAct } from "../relay/useAct";
import { useAnnounce } from "../ui/announce";
import { Button } from "../ui/Button";
import { ActTrouble } from "./ActTrouble";
import { ReviewRemind } from "./ReviewRemind";

/** For those who run the event: how many answered, another week, close. */
export function ReviewSteer({ review }: { review: ReviewSteer_review$key }) {
  const intl = useIntl();
  const say = useAnnounce();
  const [outcome, setOutcome] = useState<Outcome<unknown> | null>(null);
  const shown = useFragment(
    graphql`
      fragment ReviewSteer_review on AfterActionReview {
        id
        way
        closesAt
        isExtended
        answerCount
        viewerCanAnswer
        event {
          zone
        }
        ...ReviewRemind_review
      }
    `,
    review,
  );
  const [extend, extending] = useAct<ReviewSteerExtendMutation>(graphql`
    mutation ReviewSteerExtendMutation($input: ReviewExtendInput!) {
      reviewExtend(input: $input) {
        review {
          ...ReviewSteer_review
          ...ReviewForm_review
        }
        userErrors {
          message
          field
          code
        }
      }
    }
  `);
  const [close, closing] = useAct<ReviewSteerCloseMutation>(graphql`
    mutation ReviewSteerCloseMutation($input: ReviewCloseInput!) {
      reviewClose(input: $input) {
        review {
          state
          viewerCanSteer
          viewerCanAnswer
          viewerCannotAnswerBecause
          ...ReviewBoard_review
          ...ReviewAnswers_review
        }
        event {
          ...afterEvent_event
        }
        userErrors {
          message
          field
          code
        }
      }
    }
  `);
  const input = () => ({ reviewId: shown.id, idempotencyKey: crypto.randomUUID() });
  const settle = (result: Outcome<unknown>, words: string) => {
    setOutcome(result);
    if (result.kind === "done") say(words);
  };
  const oneByOne = shown.way === "ONE_BY_ONE";
  return (
    <div data-noprint className={`${oneByOne ? "mb-8" : "mt-12"} grid gap-4 bg-well px-5 py-5`}>
      {oneByOne ? (
        <p>
          <FormattedMessage id="reviewing.answered" values={{ count: shown.answerCount }} />{" "}
          {shown.closesAt ? (
            <FormattedMessage
              id="reviewing.closesOn"
              values={{
                day: intl.formatDate(shown.closesAt, {
                  dateStyle: "long",
                  timeStyle: "short",
                  timeZone: shown.event?.zone,
                }),
              }}
            />
          ) : null}
        </p>
      ) : (
        <p>
          <FormattedMessage id="reviewing.closeReviewHint" />
        </p>
      )}
      <div className="flex flex-wrap items-start gap-3">
        {oneByOne ? <ReviewRemind review={shown} /> : null}
        {oneByOne && !shown.isExtended ? (
          <Button
            busy={extending}
            onClick={() =>
              void extend({ input: input() }).then((result) =>
                settle(result, intl.formatMessage({ id: "reviewing.saidExtended" })),
              )
            }
          >
            <FormattedMessage id="reviewing.extend" />
          </Button>
        ) : null}
        <Button
          kind={oneByOne && shown.viewerCanAnswer ? "plain" : "primary"}
          busy={closing}
          onClick={() =>
            void close({ input: input() }).then((result) =>
              settle(result, intl.formatMessage({ id: "reviewing.saidReviewClosed" })),
            )
          }
        >
          <FormattedMessage id="reviewing.closeReview" />
        </Button>
      </div>
      <ActTrouble outcome={outcome} />
    </div>
  );
}

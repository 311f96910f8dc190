import { useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import { graphql, useFragment } from "react-relay/hooks";
import type { ReviewRemind_review$key } from "../gen/ReviewRemind_review.graphql";
import type { ReviewRemindMutation } from "../gen/ReviewRemindMutation.graphql";
import { type Outcome, useAct } from "../relay/useAct";
import { useAnnounce } from "../ui/announce";
import { Button } from "../ui/Button";
import { ActTrouble } from "./ActTrouble";
import { whyNot } from "./words";

/** One tap writes to those who came and have not answered; once a day, and it says so. */
export function ReviewRemind({ review }: { review: ReviewRemind_review$key }) {
  const intl = useIntl();
  const say = useAnnounce();
  const [outcome, setOutcome] = useState<Outcome<unknown> | null>(null);
  const shown = useFragment(
    graphql`
      fragment ReviewRemind_review on AfterActionReview {
        id
        viewerCanRemind
        viewerCannotRemindBecause
      }
    `,
    review,
  );
  const [remind, busy] = useAct<ReviewRemindMutation>(graphql`
    mutation ReviewRemindMutation($input: ReviewRemindInput!) {
      reviewRemind(input: $input) {
        review {
          ...ReviewRemind_review
        }
        userErrors {
          message
          field
          code
        }
      }
    }
  `);
  const tap = async () => {
    const result = await remind({
      input: { reviewId: shown.id, idempotencyKey: crypto.randomUUID() },
    });
    setOutcome(result);
    if (result.kind === "done") say(intl.formatMessage({ id: "reviewing.saidReminded" }));
  };
  return (
    <div>
      <Button
        busy={busy}
        because={shown.viewerCanRemind ? undefined : whyNot(intl, shown.viewerCannotRemindBecause)}
        onClick={() => void tap()}
      >
        <FormattedMessage id="reviewing.remind" />
      </Button>
      <ActTrouble outcome={outcome} />
    </div>
  );
}

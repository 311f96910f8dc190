import { FormattedMessage } from "react-intl";
import { graphql, useFragment } from "react-relay/hooks";
import { Go } from "../Go";
import type { NextAfter_event$key } from "../gen/NextAfter_event.graphql";
import { links } from "../links";
import { Button } from "../ui/Button";
import { ActTrouble } from "./ActTrouble";
import { ReviewRemind } from "./ReviewRemind";
import { useAttendance } from "./useAttendance";
import { useReview } from "./useReview";

const link = "font-bold underline underline-offset-2";

/** The next step after an event, in one tap: everyone came, the review opens, the event closes. */
export function NextAfter({ event }: { event: NextAfter_event$key }) {
  const shown = useFragment(
    graphql`
      fragment NextAfter_event on Event {
        id
        attendanceConfirmedAt
        viewerCanConfirmAttendance
        viewerCanSayKeyLearnings
        viewerCanOpenReview
        viewerCanClose
        keyLearnings(first: 20) {
          nodes {
            id
          }
        }
        review {
          state
          way
          viewerCanRemind
          ...ReviewRemind_review
        }
      }
    `,
    event,
  );
  const { confirm, busy: confirming, outcome: came } = useAttendance(shown.id);
  const { open, busy: opening, outcome: opened } = useReview(shown.id);
  if (!shown.attendanceConfirmedAt && shown.viewerCanConfirmAttendance) {
    return (
      <>
        <Button busy={confirming} onClick={() => void confirm({})}>
          <FormattedMessage id="reviewing.everyoneCame" />
        </Button>
        <a href="#came" className={link}>
          <FormattedMessage id="reviewing.notEveryone" />
        </a>
        <ActTrouble outcome={came} />
      </>
    );
  }
  const { review } = shown;
  const unsaid = shown.viewerCanSayKeyLearnings && shown.keyLearnings.nodes.length === 0;
  return (
    <>
      {unsaid ? (
        <a href="#say" className={link}>
          <FormattedMessage id="reviewing.writeLearned" />
        </a>
      ) : null}
      {shown.viewerCanOpenReview ? (
        <Button busy={opening} onClick={() => void open("TOGETHER")}>
          <FormattedMessage id="reviewing.open" />
        </Button>
      ) : null}
      {review?.way === "ONE_BY_ONE" && review.viewerCanRemind ? (
        <ReviewRemind review={review} />
      ) : null}
      {review?.state === "OPEN" ? (
        <Go to={links.review(shown.id)} className={link}>
          <FormattedMessage id="reviewing.goToReview" />
        </Go>
      ) : null}
      {shown.viewerCanClose ? (
        <a href="#close" className={link}>
          <FormattedMessage id="reviewing.closeEvent" />
        </a>
      ) : null}
      <ActTrouble outcome={opened} />
    </>
  );
}

import { FormattedMessage, useIntl } from "react-intl";
import { graphql, useFragment } from "react-relay/hooks";
import { Go } from "../Go";
import type { LookBack_event$key } from "../gen/LookBack_event.graphql";
import { links } from "../links";
import { Button } from "../ui/Button";
import { buttonClass } from "../ui/buttonClass";
import { Disclosure } from "../ui/Disclosure";
import { ActTrouble } from "./ActTrouble";
import { Step } from "./Step";
import { useReview } from "./useReview";
import { waivers, waiverWord } from "./words";

/** Looking back: together in the room, one by one, or a reason why not. */
export function LookBack({ event, main }: { event: LookBack_event$key; main: boolean }) {
  const intl = useIntl();
  const shown = useFragment(
    graphql`
      fragment LookBack_event on Event {
        id
        viewerCanOpenReview
        viewerCanWaiveReview
        review {
          id
          state
          way
          waiver
          answerCount
        }
      }
    `,
    event,
  );
  const { open, waive, busy, outcome } = useReview(shown.id);
  const { review } = shown;
  const done = review != null && review.state !== "OPEN";
  return (
    <Step id="look-back" done={done} title={<FormattedMessage id="reviewing.lookingBack" />}>
      {review?.state === "WAIVED" ? (
        <p>
          <FormattedMessage
            id="reviewing.waived"
            values={{ why: waiverWord(intl, review.waiver) }}
          />
        </p>
      ) : null}
      {!review ? (
        <p className="max-w-measure text-soft">
          <FormattedMessage id="reviewing.lookingBackHint" />
        </p>
      ) : null}
      {review?.way === "ONE_BY_ONE" && review.state !== "WAIVED" ? (
        <p>
          <FormattedMessage id="reviewing.answered" values={{ count: review.answerCount }} />
        </p>
      ) : null}
      <div className="mt-3 flex flex-wrap gap-3">
        {review && review.state !== "WAIVED" ? (
          <Go to={links.review(shown.id)} className={buttonClass()}>
            {review.state === "OPEN" ? (
              <FormattedMessage id="reviewing.goToReview" />
            ) : (
              <FormattedMessage id="reviewing.readReview" />
            )}
          </Go>
        ) : null}
        {shown.viewerCanOpenReview ? (
          <>
            <Button
              kind={main ? "primary" : "plain"}
              busy={busy}
              onClick={() => void open("TOGETHER")}
            >
              <FormattedMessage id="reviewing.open" />
            </Button>
            <Button busy={busy} onClick={() => void open("ONE_BY_ONE")}>
              <FormattedMessage id="reviewing.openOneByOne" />
            </Button>
          </>
        ) : null}
      </div>
      {shown.viewerCanWaiveReview && review?.state !== "CLOSED" && review?.state !== "WAIVED" ? (
        <div className="mt-2 max-w-measure">
          <Disclosure summary={<FormattedMessage id="reviewing.notAtAll" />}>
            <div className="flex flex-wrap gap-3">
              {waivers.map((why) => (
                <Button key={why} busy={busy} onClick={() => void waive(why)}>
                  {waiverWord(intl, why)}
                </Button>
              ))}
            </div>
          </Disclosure>
        </div>
      ) : null}
      <ActTrouble outcome={outcome} />
    </Step>
  );
}

import { FormattedMessage } from "react-intl";
import { graphql, useFragment } from "react-relay/hooks";
import { Go } from "../Go";
import type { EventAfter_event$key } from "../gen/EventAfter_event.graphql";
import { links } from "../links";
import { buttonClass } from "../ui/buttonClass";

/** What comes after the event: looking back, the report to read, what was learned. */
export function EventAfter({ event }: { event: EventAfter_event$key }) {
  const shown = useFragment(
    graphql`
      fragment EventAfter_event on Event {
        id
        phase
        state
        viewerCanConfirmAttendance
        attendanceConfirmedAt
        review {
          state
          way
          viewerCanAnswer
          viewerAnswer {
            keep
          }
        }
        reports: knowledgeAssets(first: 1) {
          nodes {
            id
          }
        }
        keyLearningCount: keyLearnings(first: 1) {
          totalCount
        }
        drawn: lessons(first: 1, relation: DRAWN_FROM) {
          totalCount
        }
      }
    `,
    event,
  );
  if (shown.phase !== "AFTER") return <FormattedMessage id="events.shareHint" />;
  const report = shown.reports.nodes[0];
  const learned = shown.keyLearningCount.totalCount;
  const drawn = shown.drawn.totalCount;
  const { review } = shown;
  const asked = review?.state === "OPEN" && review.viewerCanAnswer && !review.viewerAnswer;
  const unfinished = shown.viewerCanConfirmAttendance && shown.state !== "CLOSED";
  if (!report && learned === 0 && drawn === 0 && !review && !unfinished) {
    return <FormattedMessage id="events.shareNothing" />;
  }
  return (
    <div className="grid justify-items-start gap-2">
      {asked ? (
        <Go to={links.review(shown.id)} className={buttonClass("primary", "w-full")}>
          <FormattedMessage id="events.lookBack" />
        </Go>
      ) : review?.state === "OPEN" ? (
        <Go to={links.review(shown.id)} className="underline underline-offset-2">
          <FormattedMessage id="events.reviewOpen" />
        </Go>
      ) : null}
      {unfinished ? (
        <a href="#finish" className="font-bold underline underline-offset-2">
          {shown.attendanceConfirmedAt ? (
            <FormattedMessage id="events.finishIt" />
          ) : (
            <FormattedMessage id="events.sayWhoCame" />
          )}
        </a>
      ) : null}
      {report ? (
        <Go
          to={links.asset(report.id)}
          className={buttonClass(asked || unfinished ? "plain" : "primary", "w-full")}
        >
          <FormattedMessage id="events.readReport" />
        </Go>
      ) : null}
      {learned > 0 ? (
        <a href="#learned" className="underline underline-offset-2">
          <FormattedMessage id="events.learnedCount" values={{ count: learned }} />
        </a>
      ) : null}
      {drawn > 0 ? (
        <a href="#lessons" className="underline underline-offset-2">
          <FormattedMessage id="events.lessonCount" values={{ count: drawn }} />
        </a>
      ) : null}
    </div>
  );
}

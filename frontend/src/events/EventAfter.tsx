import { FormattedMessage } from "react-intl";
import { graphql, useFragment } from "react-relay/hooks";
import { Go } from "../Go";
import type { EventAfter_event$key } from "../gen/EventAfter_event.graphql";
import { links } from "../links";
import { buttonClass } from "../ui/buttonClass";

/** What came of the event: the report to read, what was learned. */
export function EventAfter({ event }: { event: EventAfter_event$key }) {
  const shown = useFragment(
    graphql`
      fragment EventAfter_event on Event {
        phase
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
  if (!report && learned === 0 && drawn === 0) {
    return <FormattedMessage id="events.shareNothing" />;
  }
  return (
    <div className="grid justify-items-start gap-2">
      {report ? (
        <Go to={links.asset(report.id)} className={buttonClass("primary", "w-full")}>
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

import { FormattedMessage } from "react-intl";
import { graphql, useLazyLoadQuery } from "react-relay/hooks";
import { Go } from "../Go";
import type { AfterQuery } from "../gen/AfterQuery.graphql";
import { links } from "../links";
import { Section } from "../ui/Section";
import { Actions } from "./Actions";
import { Attendance } from "./Attendance";
import { CloseEvent } from "./CloseEvent";
import { KeyLearnings } from "./KeyLearnings";
import { LookBack } from "./LookBack";

/** What rounds an event off: who came, what was learned, looking back, what people take on. */
export function After({ id }: { id: string }) {
  const { event } = useLazyLoadQuery<AfterQuery>(
    graphql`
      query AfterQuery($id: ID!) {
        event(id: $id) {
          id
          ...afterEvent_event @relay(mask: false)
          ...Attendance_event
          ...KeyLearnings_event
          ...LookBack_event
          ...CloseEvent_event
          ...Actions_event
        }
      }
    `,
    { id },
    { fetchPolicy: "store-and-network" },
  );
  if (!event) return null;
  const { review, figures } = event;
  const runs =
    event.viewerCanConfirmAttendance || event.viewerCanSayKeyLearnings || event.viewerCanClose;
  const next = !event.attendanceConfirmedAt
    ? "came"
    : event.keyLearnings.nodes.length === 0
      ? "learned"
      : !review
        ? "review"
        : "close";
  return (
    <>
      {runs ? (
        <Section id="finish" title={<FormattedMessage id="reviewing.finish" />}>
          <ol className="border-b border-rule">
            <Attendance event={event} main={next === "came"} />
            <KeyLearnings event={event} main={next === "learned"} />
            <LookBack event={event} main={next === "review"} />
            <CloseEvent event={event} main={next === "close"} />
          </ol>
        </Section>
      ) : null}
      <Actions event={event} />
      {figures || (review && !runs) ? (
        <p className="mt-6 flex flex-wrap gap-x-6 gap-y-2">
          {review && !runs && review.state !== "WAIVED" ? (
            <Go to={links.review(event.id)} className="underline underline-offset-2">
              <FormattedMessage id="reviewing.readReview" />
            </Go>
          ) : null}
          {figures && event.phase === "AFTER" ? (
            <Go to={links.figures(event.id)} className="underline underline-offset-2">
              <FormattedMessage id="reviewing.seeFigures" />
            </Go>
          ) : null}
        </p>
      ) : null}
    </>
  );
}

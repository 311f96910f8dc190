import { lazy, Suspense } from "react";
import { FormattedMessage } from "react-intl";
import { graphql, useFragment } from "react-relay/hooks";
import { Go } from "../Go";
import type { EventSteps_event$key } from "../gen/EventSteps_event.graphql";
import { links } from "../links";
import { Skeleton } from "../ui/Skeleton";

const LazyNext = lazy(() => import("./EventNext").then((it) => ({ default: it.EventNext })));

/** For those who run the event: the next step, and the way to its plan, always in view. */
export function EventSteps({ event }: { event: EventSteps_event$key }) {
  const shown = useFragment(
    graphql`
      fragment EventSteps_event on Event {
        id
        state
        reason
        viewerCanEdit
        viewerCanSayHouseRule
        viewerCanRepeat
      }
    `,
    event,
  );
  const off = shown.state === "POSTPONED" || shown.state === "CANCELLED";
  const runs = shown.viewerCanEdit || shown.viewerCanSayHouseRule || shown.viewerCanRepeat;
  return (
    <>
      {off && shown.reason ? (
        <p className="mb-6 max-w-measure">
          <FormattedMessage id="plan.reason" values={{ reason: shown.reason }} />
        </p>
      ) : null}
      {runs ? (
        <div className="mb-8 flex flex-wrap items-center gap-x-6 gap-y-3 border-y border-rule py-3">
          {shown.state === "DRAFT" ? null : (
            <Suspense fallback={<Skeleton className="h-9 w-48" />}>
              <LazyNext id={shown.id} />
            </Suspense>
          )}
          {shown.viewerCanEdit ? (
            <Go to={links.eventEdit(shown.id)} className="font-bold underline">
              <FormattedMessage id="plan.edit" />
            </Go>
          ) : null}
        </div>
      ) : null}
    </>
  );
}

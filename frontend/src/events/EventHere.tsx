import { lazy, Suspense } from "react";
import { FormattedMessage } from "react-intl";
import { graphql, useFragment } from "react-relay/hooks";
import type { EventHere_event$key } from "../gen/EventHere_event.graphql";
import { Skeleton } from "../ui/Skeleton";

const LazyCheckIn = lazy(() => import("./CheckIn").then((it) => ({ default: it.CheckIn })));

/** Under the title while the doors are open: who has a place says with one tap that they are there. */
export function EventHere({ event }: { event: EventHere_event$key }) {
  const shown = useFragment(
    graphql`
      fragment EventHere_event on Event {
        phase
        attendanceConfirmedAt
        viewerCanCheckIn
        viewerRegistration {
          attendance
        }
        ...CheckIn_event
      }
    `,
    event,
  );
  const mine = shown.viewerRegistration;
  const late = shown.phase === "AFTER";
  if (!shown.viewerCanCheckIn || !mine) return null;
  // Once somebody said who came, that holds.
  if (late && (mine.attendance !== "UNKNOWN" || shown.attendanceConfirmedAt)) return null;
  return (
    <div className="mb-8 grid gap-2 border-y border-rule py-3">
      {mine.attendance === "UNKNOWN" && !late ? (
        <p className="text-meta text-soft">
          <FormattedMessage id="events.doorsOpen" />
        </p>
      ) : null}
      <Suspense fallback={<Skeleton className="h-12 w-40" />}>
        <LazyCheckIn event={shown} />
      </Suspense>
    </div>
  );
}

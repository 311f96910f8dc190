import { lazy, Suspense } from "react";
import { graphql, useFragment } from "react-relay/hooks";
import type { EventDraft_event$key } from "../gen/EventDraft_event.graphql";
import { Skeleton } from "../ui/Skeleton";

const LazyAnnounce = lazy(() =>
  import("./EventAnnounce").then((module) => ({ default: module.EventAnnounce })),
);

/** A draft says that it is one, and how it becomes an event. */
export function EventDraft({ event }: { event: EventDraft_event$key }) {
  const shown = useFragment(
    graphql`
      fragment EventDraft_event on Event {
        state
        ...EventAnnounce_event
      }
    `,
    event,
  );
  if (shown.state !== "DRAFT") return null;
  return (
    <Suspense fallback={<Skeleton className="mb-10 h-28" />}>
      <LazyAnnounce event={shown} />
    </Suspense>
  );
}

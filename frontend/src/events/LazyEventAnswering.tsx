import { lazy, Suspense } from "react";
import type { EventAnswering_event$key } from "../gen/EventAnswering_event.graphql";
import { Skeleton } from "../ui/Skeleton";

const EventAnswering = lazy(() =>
  import("./EventAnswering").then((module) => ({ default: module.EventAnswering })),
);

/** The answers are for those who are signed in; a visitor does not wait for them. */
export function LazyEventAnswering(props: { event: EventAnswering_event$key; answered: boolean }) {
  return (
    <Suspense fallback={<Skeleton className="h-20" />}>
      <EventAnswering {...props} />
    </Suspense>
  );
}

import { lazy, Suspense } from "react";
import { Skeleton } from "../ui/Skeleton";

const EventRosterOf = lazy(() =>
  import("./EventRosterOf").then((module) => ({ default: module.EventRosterOf })),
);

/** The list of those who come, fetched only for those who run the event. */
export function LazyEventRoster({ id }: { id: string }) {
  return (
    <Suspense fallback={<Skeleton className="mt-12 h-40" />}>
      <EventRosterOf id={id} />
    </Suspense>
  );
}

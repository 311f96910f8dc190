import { lazy, Suspense } from "react";
import { Skeleton } from "../ui/Skeleton";

const After = lazy(() => import("./After").then((module) => ({ default: module.After })));

/** What rounds an event off, fetched only for those whom it concerns. */
export function LazyAfter({ id }: { id: string }) {
  return (
    <Suspense fallback={<Skeleton className="mt-12 h-40" />}>
      <After id={id} />
    </Suspense>
  );
}

import { EntriesSkeleton, Skeleton } from "../ui/Skeleton";

/** A page that is still coming, for routes without a skeleton of their own. */
export function Pending() {
  return (
    <div className="min-h-dvh">
      <Skeleton className="mb-10 h-11 w-3/5" />
      <EntriesSkeleton />
    </div>
  );
}

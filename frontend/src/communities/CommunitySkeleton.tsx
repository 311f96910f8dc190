import { Skeleton } from "../ui/Skeleton";

/** A community while it is coming: head, tabs and texts, with the room of the chart. */
export function CommunitySkeleton() {
  return (
    <div className="grid gap-x-14 gap-y-9 lg:grid-cols-[minmax(0,1fr)_23rem]">
      <div className="grid content-start gap-4">
        <Skeleton className="w-2/5" />
        <Skeleton className="h-14 w-4/5" />
        <Skeleton className="h-6 w-1/2" />
        <Skeleton className="mt-4 h-9 w-44" />
      </div>
      <Skeleton className="hidden h-80 lg:block" />
      <Skeleton className="h-11 lg:col-span-2" />
      <div className="grid content-start gap-3">
        <Skeleton className="h-7 w-2/5" />
        <Skeleton className="w-4/5" />
        <Skeleton className="w-3/5" />
      </div>
    </div>
  );
}

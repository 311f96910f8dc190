import { Skeleton } from "../ui/Skeleton";

/** The place of a chart that is still coming, of the chart's own shape (marks/MapChart.tsx). */
export function SkySkeleton() {
  return (
    <div className="@container max-h-[85dvh] overflow-hidden pb-5">
      <Skeleton className="aspect-[7/11] h-auto @min-[480px]:aspect-[28/31] @min-[640px]:aspect-[8/5]" />
    </div>
  );
}

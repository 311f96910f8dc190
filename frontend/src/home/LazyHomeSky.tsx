import { lazy, Suspense } from "react";
import type { HomeSky_communities$key } from "../gen/HomeSky_communities.graphql";
import { Skeleton } from "../ui/Skeleton";

const HomeSky = lazy(() => import("./HomeSky").then((module) => ({ default: module.HomeSky })));

/** The small chart comes after the words; its place is kept. */
export function LazyHomeSky({ communities }: { communities: HomeSky_communities$key }) {
  return (
    <div className="min-w-0">
      <Suspense fallback={<Skeleton className="h-[26rem] sm:h-[36rem]" />}>
        <HomeSky communities={communities} />
      </Suspense>
    </div>
  );
}

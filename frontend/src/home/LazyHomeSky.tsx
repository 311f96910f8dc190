import { lazy, Suspense } from "react";
import { SkySkeleton } from "../constellation/SkySkeleton";
import type { HomeSky_communities$key } from "../gen/HomeSky_communities.graphql";

const HomeSky = lazy(() => import("./HomeSky").then((module) => ({ default: module.HomeSky })));

/** The small chart comes after the words; its place is kept. */
export function LazyHomeSky({ communities }: { communities: HomeSky_communities$key }) {
  return (
    <div className="min-w-0">
      <Suspense fallback={<SkySkeleton />}>
        <HomeSky communities={communities} />
      </Suspense>
    </div>
  );
}

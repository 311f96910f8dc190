import { lazy, Suspense } from "react";
import { Skeleton } from "../ui/Skeleton";

const ToolTimer = lazy(() => import("./ToolTimer").then((it) => ({ default: it.ToolTimer })));

/** The clock of a tool's steps, in a chunk that only a running event asks for. */
export function LazyToolTimer({ session }: { session: string }) {
  return (
    <Suspense fallback={<Skeleton className="mt-3 h-9 w-48" />}>
      <ToolTimer session={session} />
    </Suspense>
  );
}

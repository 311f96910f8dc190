import { type ComponentProps, lazy, Suspense } from "react";
import type { BringAndSeek as Shown } from "./BringAndSeek";

const BringAndSeek = lazy(() =>
  import("./BringAndSeek").then((module) => ({ default: module.BringAndSeek })),
);

/** The line about oneself, fetched only for those who are in; its place is kept. */
export function LazyBringAndSeek(props: ComponentProps<typeof Shown>) {
  return (
    <Suspense fallback={<div className="min-h-9" />}>
      <BringAndSeek {...props} />
    </Suspense>
  );
}

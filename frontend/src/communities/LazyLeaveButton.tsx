import { lazy, Suspense } from "react";
import type { LeaveButton_community$key } from "../gen/LeaveButton_community.graphql";

const LeaveButton = lazy(() =>
  import("./LeaveButton").then((module) => ({ default: module.LeaveButton })),
);

/** The way out, fetched only for those who are in; its place is kept. */
export function LazyLeaveButton({ community }: { community: LeaveButton_community$key }) {
  return (
    <Suspense fallback={<div className="min-h-9" />}>
      <LeaveButton community={community} />
    </Suspense>
  );
}

import { useIntl } from "react-intl";
import { classes } from "./classes";

/** The place of a line that is still coming. Build the shape of the screen from these. */
export function Skeleton({ className }: { className?: string }) {
  return <span className={classes("block h-4 animate-pulse rounded-sm bg-well", className)} />;
}

/** Entries that are still coming, in the shape of entries. */
export function EntriesSkeleton({ count = 4 }: { count?: number }) {
  const intl = useIntl();
  return (
    <div role="status" aria-label={intl.formatMessage({ id: "common.loading" })}>
      {Array.from({ length: count }, (_, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: these rows are all alike and never move
        <div key={index} className="grid gap-3 border-t border-rule py-6">
          <Skeleton className="h-7 w-2/5" />
          <Skeleton className="w-1/4" />
          <Skeleton className="w-4/5" />
        </div>
      ))}
    </div>
  );
}

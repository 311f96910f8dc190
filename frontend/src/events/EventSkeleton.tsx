import { useIntl } from "react-intl";
import { Rail } from "../ui/Rail";
import { Skeleton } from "../ui/Skeleton";

/** An event that is still coming, in the shape of an event. */
export function EventSkeleton() {
  const intl = useIntl();
  return (
    <div role="status" aria-label={intl.formatMessage({ id: "common.loading" })}>
      <Skeleton className="mb-3 w-1/5" />
      <Skeleton className="h-11 w-3/5" />
      <Skeleton className="mt-3 mb-10 w-1/4" />
      <Rail
        rail={
          <div className="grid gap-6">
            <Skeleton className="h-32" />
            <Skeleton className="h-14" />
            <Skeleton className="h-14" />
          </div>
        }
      >
        <div className="grid gap-3">
          <Skeleton />
          <Skeleton className="w-4/5" />
          <Skeleton className="mt-6 h-32 w-3/5" />
        </div>
      </Rail>
    </div>
  );
}

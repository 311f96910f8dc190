import { Rail } from "../ui/Rail";
import { EntriesSkeleton, Skeleton } from "../ui/Skeleton";

/** The catalogue while it is coming. */
export function CommunitiesSkeleton() {
  return (
    <>
      <Skeleton className="mb-10 h-11 w-3/5" />
      <Rail
        rail={
          <>
            <Skeleton className="h-15" />
            <Skeleton className="h-15" />
            <Skeleton className="h-15" />
          </>
        }
      >
        <EntriesSkeleton count={5} />
      </Rail>
    </>
  );
}

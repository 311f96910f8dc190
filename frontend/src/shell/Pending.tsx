import { useIntl } from "react-intl";
import { EntriesSkeleton, Skeleton } from "../ui/Skeleton";

/** A page that is still coming, for routes without a skeleton of their own. */
export function Pending() {
  const intl = useIntl();
  return (
    <>
      <Skeleton className="mb-10 h-11 w-3/5" />
      <EntriesSkeleton label={intl.formatMessage({ id: "common.loading" })} />
    </>
  );
}

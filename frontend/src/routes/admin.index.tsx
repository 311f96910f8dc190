import { createFileRoute } from "@tanstack/react-router";
import { Requests } from "../admin/Requests";
import requestsQuery from "../gen/RequestsQuery$parameters";
import { preload } from "../relay/preload";
import { EntriesSkeleton } from "../ui/Skeleton";

export const Route = createFileRoute("/admin/")({
  loader: ({ context }) => preload(context.environment, requestsQuery, {}),
  pendingComponent: EntriesSkeleton,
  component: RequestsPage,
});

function RequestsPage() {
  return <Requests query={Route.useLoaderData()} />;
}

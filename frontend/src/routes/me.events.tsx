import { createFileRoute } from "@tanstack/react-router";
import { MyEvents } from "../account/MyEvents";
import myEventsQuery from "../gen/MyEventsQuery$parameters";
import { preload } from "../relay/preload";
import { EntriesSkeleton } from "../ui/Skeleton";

export const Route = createFileRoute("/me/events")({
  loader: ({ context }) => preload(context.environment, myEventsQuery, {}),
  pendingComponent: EntriesSkeleton,
  component: MyEventsPage,
});

function MyEventsPage() {
  return <MyEvents query={Route.useLoaderData()} />;
}

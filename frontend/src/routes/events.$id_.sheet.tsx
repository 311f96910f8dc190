import { createFileRoute } from "@tanstack/react-router";
import { EventSkeleton } from "../events/EventSkeleton";
import { WallSheet } from "../events/WallSheet";
import wallSheetQuery from "../gen/WallSheetQuery$parameters";
import { preload } from "../relay/preload";

export const Route = createFileRoute("/events/$id_/sheet")({
  loader: ({ context, params }) => preload(context.environment, wallSheetQuery, { id: params.id }),
  pendingComponent: EventSkeleton,
  component: WallSheetPage,
});

function WallSheetPage() {
  return <WallSheet query={Route.useLoaderData()} />;
}

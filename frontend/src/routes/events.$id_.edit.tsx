import { createFileRoute } from "@tanstack/react-router";
import { EventSkeleton } from "../events/EventSkeleton";
import { Plan } from "../events/Plan";
import planQuery from "../gen/PlanQuery$parameters";
import { preload } from "../relay/preload";

export const Route = createFileRoute("/events/$id_/edit")({
  loader: ({ context, params }) => preload(context.environment, planQuery, { id: params.id }),
  pendingComponent: EventSkeleton,
  component: PlanPage,
});

function PlanPage() {
  const { id } = Route.useParams();
  return <Plan key={id} query={Route.useLoaderData()} />;
}

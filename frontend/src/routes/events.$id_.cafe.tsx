import { createFileRoute } from "@tanstack/react-router";
import { Cafe } from "../cafe/Cafe";
import cafeQuery from "../gen/CafeQuery$parameters";
import { preload } from "../relay/preload";

export const Route = createFileRoute("/events/$id_/cafe")({
  loader: ({ context, params }) => preload(context.environment, cafeQuery, { id: params.id }),
  component: CafePage,
});

function CafePage() {
  return <Cafe query={Route.useLoaderData()} id={Route.useParams().id} />;
}

import { createFileRoute } from "@tanstack/react-router";
import { Door } from "../door/Door";
import doorQuery from "../gen/DoorQuery$parameters";
import { preload } from "../relay/preload";

export const Route = createFileRoute("/e/$code")({
  loader: ({ context, params }) =>
    preload(context.environment, doorQuery, { code: params.code.slice(0, 40) }),
  component: DoorPage,
});

function DoorPage() {
  return <Door query={Route.useLoaderData()} code={Route.useParams().code} />;
}

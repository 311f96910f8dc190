import { createFileRoute } from "@tanstack/react-router";
import { RoomScreen } from "../cafe/RoomScreen";
import roomScreenQuery from "../gen/RoomScreenQuery$parameters";
import { preload } from "../relay/preload";

export const Route = createFileRoute("/events/$id_/screen")({
  loader: ({ context, params }) => preload(context.environment, roomScreenQuery, { id: params.id }),
  component: ScreenPage,
});

function ScreenPage() {
  return <RoomScreen query={Route.useLoaderData()} id={Route.useParams().id} />;
}

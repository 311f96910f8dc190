import { createFileRoute } from "@tanstack/react-router";
import { CommunityNew } from "../communities/CommunityNew";
import communityNewQuery from "../gen/CommunityNewQuery$parameters";
import { preload } from "../relay/preload";

export const Route = createFileRoute("/communities/new")({
  loader: ({ context }) => preload(context.environment, communityNewQuery, {}),
  component: NewPage,
});

function NewPage() {
  return <CommunityNew query={Route.useLoaderData()} />;
}

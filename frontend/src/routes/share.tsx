import { createFileRoute } from "@tanstack/react-router";
import shareQuery from "../gen/ShareQuery$parameters";
import { Share } from "../home/Share";
import { preload } from "../relay/preload";

export const Route = createFileRoute("/share")({
  loader: ({ context }) => preload(context.environment, shareQuery, {}),
  component: SharePage,
});

function SharePage() {
  return <Share query={Route.useLoaderData()} />;
}

import { createFileRoute, Outlet } from "@tanstack/react-router";
import { Me } from "../account/Me";
import meQuery from "../gen/MeQuery$parameters";
import { preload } from "../relay/preload";

export const Route = createFileRoute("/me")({
  loader: ({ context }) => preload(context.environment, meQuery, {}),
  component: MePage,
});

function MePage() {
  return (
    <Me query={Route.useLoaderData()}>
      <Outlet />
    </Me>
  );
}

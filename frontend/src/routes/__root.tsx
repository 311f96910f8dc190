import { createRootRouteWithContext, Outlet } from "@tanstack/react-router";
import type { Environment } from "relay-runtime";
import shellQuery from "../gen/ShellQuery$parameters";
import { preload } from "../relay/preload";
import { Shell } from "../shell/Shell";

export const Route = createRootRouteWithContext<{ environment: Environment }>()({
  loader: ({ context }) => preload(context.environment, shellQuery, {}),
  component: Root,
});

function Root() {
  return (
    <Shell query={Route.useLoaderData()}>
      <Outlet />
    </Shell>
  );
}

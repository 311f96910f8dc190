import { createFileRoute } from "@tanstack/react-router";
import homeQuery from "../gen/HomeQuery$parameters";
import { Home } from "../home/Home";
import { preload } from "../relay/preload";

export const Route = createFileRoute("/")({
  loader: ({ context }) => preload(context.environment, homeQuery, {}),
  component: HomePage,
});

function HomePage() {
  return <Home query={Route.useLoaderData()} />;
}

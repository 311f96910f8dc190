import { createFileRoute } from "@tanstack/react-router";
import { Api } from "../api/Api";
import apiQuery from "../gen/ApiQuery$parameters";
import { preload } from "../relay/preload";

export const Route = createFileRoute("/api")({
  loader: ({ context }) => preload(context.environment, apiQuery, {}),
  component: ApiPage,
});

function ApiPage() {
  return <Api query={Route.useLoaderData()} />;
}

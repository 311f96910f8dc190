import { createFileRoute } from "@tanstack/react-router";
import welcomeQuery from "../gen/WelcomeQuery$parameters";
import { preload } from "../relay/preload";
import { Welcome } from "../welcome/Welcome";

export const Route = createFileRoute("/welcome")({
  validateSearch: (search): { code?: string } => ({
    code: search["code"] === undefined ? undefined : String(search["code"]),
  }),
  loader: ({ context }) => preload(context.environment, welcomeQuery, {}),
  component: WelcomePage,
});

function WelcomePage() {
  return <Welcome query={Route.useLoaderData()} code={Route.useSearch().code ?? ""} />;
}

import { createFileRoute } from "@tanstack/react-router";
import { Tokens } from "../account/Tokens";
import tokensQuery from "../gen/TokensQuery$parameters";
import { preload } from "../relay/preload";
import { EntriesSkeleton } from "../ui/Skeleton";

export const Route = createFileRoute("/me/tokens")({
  loader: ({ context }) => preload(context.environment, tokensQuery, {}),
  pendingComponent: EntriesSkeleton,
  component: TokensPage,
});

function TokensPage() {
  return <Tokens query={Route.useLoaderData()} />;
}

import { createFileRoute } from "@tanstack/react-router";
import { SignIns } from "../account/SignIns";
import signInsQuery from "../gen/SignInsQuery$parameters";
import { preload } from "../relay/preload";
import { EntriesSkeleton } from "../ui/Skeleton";

export const Route = createFileRoute("/me/sign-ins")({
  loader: ({ context }) => preload(context.environment, signInsQuery, {}),
  pendingComponent: EntriesSkeleton,
  component: SignInsPage,
});

function SignInsPage() {
  return <SignIns query={Route.useLoaderData()} />;
}

import { createFileRoute } from "@tanstack/react-router";
import { Letters } from "../account/Letters";
import lettersQuery from "../gen/LettersQuery$parameters";
import { preload } from "../relay/preload";
import { EntriesSkeleton } from "../ui/Skeleton";

export const Route = createFileRoute("/me/letters")({
  loader: ({ context }) => preload(context.environment, lettersQuery, {}),
  pendingComponent: EntriesSkeleton,
  component: LettersPage,
});

function LettersPage() {
  return <Letters query={Route.useLoaderData()} />;
}

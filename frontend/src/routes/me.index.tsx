import { createFileRoute } from "@tanstack/react-router";
import { Profile } from "../account/Profile";
import profileQuery from "../gen/ProfileQuery$parameters";
import { preload } from "../relay/preload";
import { EntriesSkeleton } from "../ui/Skeleton";

export const Route = createFileRoute("/me/")({
  loader: ({ context }) => preload(context.environment, profileQuery, {}),
  pendingComponent: EntriesSkeleton,
  component: ProfilePage,
});

function ProfilePage() {
  return <Profile query={Route.useLoaderData()} />;
}

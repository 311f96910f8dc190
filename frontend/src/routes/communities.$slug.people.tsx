import { createFileRoute } from "@tanstack/react-router";
import { CommunityPeople } from "../communities/CommunityPeople";
import communityPeopleQuery from "../gen/CommunityPeopleQuery$parameters";
import { preload } from "../relay/preload";
import { EntriesSkeleton } from "../ui/Skeleton";

export const Route = createFileRoute("/communities/$slug/people")({
  loader: ({ context, params }) =>
    preload(context.environment, communityPeopleQuery, { slug: params.slug }),
  pendingComponent: EntriesSkeleton,
  component: PeoplePage,
});

function PeoplePage() {
  return <CommunityPeople query={Route.useLoaderData()} slug={Route.useParams().slug} />;
}

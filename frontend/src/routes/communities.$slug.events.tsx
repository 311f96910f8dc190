import { createFileRoute } from "@tanstack/react-router";
import { CommunityEvents } from "../communities/CommunityEvents";
import communityEventsQuery from "../gen/CommunityEventsQuery$parameters";
import { preload } from "../relay/preload";
import { EntriesSkeleton } from "../ui/Skeleton";

export const Route = createFileRoute("/communities/$slug/events")({
  validateSearch: (raw: Record<string, unknown>): { when?: "past" } => ({
    when: raw["when"] === "past" ? "past" : undefined,
  }),
  loaderDeps: ({ search }) => search,
  loader: ({ context, params, deps: { when } }) =>
    preload(context.environment, communityEventsQuery, {
      slug: params.slug,
      phase: when === "past" ? "AFTER" : "BEFORE",
      order: when === "past" ? "LATEST_FIRST" : "NEXT_FIRST",
    }),
  pendingComponent: EntriesSkeleton,
  component: EventsPage,
});

function EventsPage() {
  return (
    <CommunityEvents
      query={Route.useLoaderData()}
      slug={Route.useParams().slug}
      past={Route.useSearch().when === "past"}
    />
  );
}

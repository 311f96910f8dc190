import { createFileRoute } from "@tanstack/react-router";
import { EventNew } from "../events/EventNew";
import eventNewQuery from "../gen/EventNewQuery$parameters";
import { preload } from "../relay/preload";

export const Route = createFileRoute("/events/new")({
  validateSearch: (search): { community?: string } => ({
    community: typeof search["community"] === "string" ? search["community"] : undefined,
  }),
  loader: ({ context }) => preload(context.environment, eventNewQuery, {}),
  component: EventNewPage,
});

function EventNewPage() {
  const { community } = Route.useSearch();
  return <EventNew query={Route.useLoaderData()} community={community} />;
}

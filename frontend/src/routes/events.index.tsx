import { createFileRoute } from "@tanstack/react-router";
import { Events } from "../events/Events";
import { eventsVariables, readEventsSearch } from "../events/search";
import eventsQuery from "../gen/EventsQuery$parameters";
import { preload } from "../relay/preload";

export const Route = createFileRoute("/events/")({
  validateSearch: readEventsSearch,
  loaderDeps: ({ search }) => search,
  loader: ({ context, deps }) => preload(context.environment, eventsQuery, eventsVariables(deps)),
  component: EventsPage,
});

function EventsPage() {
  return <Events query={Route.useLoaderData()} search={Route.useSearch()} />;
}

import { createFileRoute } from "@tanstack/react-router";
import { Event } from "../events/Event";
import { EventSkeleton } from "../events/EventSkeleton";
import eventQuery from "../gen/EventQuery$parameters";
import { currentLocale } from "../i18n/locale";
import { preload } from "../relay/preload";

export const Route = createFileRoute("/events/$id")({
  loader: ({ context, params }) =>
    preload(context.environment, eventQuery, { id: params.id, language: currentLocale() }),
  pendingComponent: EventSkeleton,
  component: EventPage,
});

function EventPage() {
  return <Event query={Route.useLoaderData()} />;
}

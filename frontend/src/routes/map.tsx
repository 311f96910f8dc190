import { createFileRoute } from "@tanstack/react-router";
import { Constellation } from "../constellation/Constellation";
import constellationQuery from "../gen/ConstellationQuery$parameters";
import { currentLocale } from "../i18n/locale";
import { preload } from "../relay/preload";

export const Route = createFileRoute("/map")({
  validateSearch: (raw: Record<string, unknown>): { show?: "list" } => ({
    show: raw["show"] === "list" ? "list" : undefined,
  }),
  loader: ({ context }) =>
    preload(context.environment, constellationQuery, { language: currentLocale() }),
  component: MapPage,
});

function MapPage() {
  return <Constellation query={Route.useLoaderData()} list={Route.useSearch().show === "list"} />;
}

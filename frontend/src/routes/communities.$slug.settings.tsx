import { createFileRoute } from "@tanstack/react-router";
import { CommunitySettings } from "../communities/CommunitySettings";
import { readPart } from "../communities/parts";
import communitySettingsQuery from "../gen/CommunitySettingsQuery$parameters";
import { currentLocale } from "../i18n/locale";
import { preload } from "../relay/preload";
import { EntriesSkeleton } from "../ui/Skeleton";

export const Route = createFileRoute("/communities/$slug/settings")({
  validateSearch: readPart,
  loaderDeps: ({ search }) => search,
  loader: ({ context, params, deps: { part } }) =>
    preload(context.environment, communitySettingsQuery, {
      slug: params.slug,
      language: currentLocale(),
      withCompetencies: part === "competencies",
      withPeople: part === "people",
    }),
  pendingComponent: EntriesSkeleton,
  component: SettingsPage,
});

function SettingsPage() {
  return (
    <CommunitySettings
      query={Route.useLoaderData()}
      slug={Route.useParams().slug}
      part={Route.useSearch().part ?? "about"}
    />
  );
}

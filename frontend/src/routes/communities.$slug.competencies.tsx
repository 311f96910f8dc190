import { createFileRoute } from "@tanstack/react-router";
import { CommunityCompetencies } from "../communities/CommunityCompetencies";
import communityCompetenciesQuery from "../gen/CommunityCompetenciesQuery$parameters";
import { currentLocale } from "../i18n/locale";
import { preload } from "../relay/preload";
import { EntriesSkeleton } from "../ui/Skeleton";

export const Route = createFileRoute("/communities/$slug/competencies")({
  loader: ({ context, params }) =>
    preload(context.environment, communityCompetenciesQuery, {
      slug: params.slug,
      language: currentLocale(),
    }),
  pendingComponent: EntriesSkeleton,
  component: CompetenciesPage,
});

function CompetenciesPage() {
  return <CommunityCompetencies query={Route.useLoaderData()} slug={Route.useParams().slug} />;
}

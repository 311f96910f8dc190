import { createFileRoute } from "@tanstack/react-router";
import { CommunityKnowledge } from "../communities/CommunityKnowledge";
import communityKnowledgeQuery from "../gen/CommunityKnowledgeQuery$parameters";
import { currentLocale } from "../i18n/locale";
import { preload } from "../relay/preload";
import { EntriesSkeleton } from "../ui/Skeleton";

export const Route = createFileRoute("/communities/$slug/knowledge")({
  validateSearch: (raw: Record<string, unknown>): { show?: "lessons" } => ({
    show: raw["show"] === "lessons" ? "lessons" : undefined,
  }),
  loaderDeps: ({ search }) => search,
  loader: ({ context, params, deps: { show } }) =>
    preload(context.environment, communityKnowledgeQuery, {
      slug: params.slug,
      lessons: show === "lessons",
      language: currentLocale(),
    }),
  pendingComponent: EntriesSkeleton,
  component: KnowledgePage,
});

function KnowledgePage() {
  return (
    <CommunityKnowledge
      query={Route.useLoaderData()}
      slug={Route.useParams().slug}
      lessons={Route.useSearch().show === "lessons"}
    />
  );
}

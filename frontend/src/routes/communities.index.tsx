import { createFileRoute } from "@tanstack/react-router";
import { Communities } from "../communities/Communities";
import { CommunitiesSkeleton } from "../communities/CommunitiesSkeleton";
import { readCommunitiesSearch } from "../communities/search";
import communitiesQuery from "../gen/CommunitiesQuery$parameters";
import { currentLocale } from "../i18n/locale";
import { preload } from "../relay/preload";

export const Route = createFileRoute("/communities/")({
  validateSearch: readCommunitiesSearch,
  loaderDeps: ({ search }) => search,
  loader: ({ context, deps: { order, ...narrow } }) =>
    preload(context.environment, communitiesQuery, {
      ...narrow,
      order: order === "members" ? "MEMBERS" : "NAME",
      language: currentLocale(),
    }),
  pendingComponent: CommunitiesSkeleton,
  component: CommunitiesPage,
});

function CommunitiesPage() {
  const navigate = Route.useNavigate();
  return (
    <Communities
      query={Route.useLoaderData()}
      search={Route.useSearch()}
      onSearch={(search) => void navigate({ search, replace: true, resetScroll: false })}
    />
  );
}

import { createFileRoute } from "@tanstack/react-router";
import { readPeopleSearch } from "../admin/address";
import { People } from "../admin/People";
import peopleQuery from "../gen/PeopleQuery$parameters";
import { preload } from "../relay/preload";
import { EntriesSkeleton } from "../ui/Skeleton";

export const Route = createFileRoute("/admin/people")({
  validateSearch: readPeopleSearch,
  loaderDeps: ({ search }) => search,
  loader: ({ context, deps: { q, show } }) =>
    preload(context.environment, peopleQuery, {
      text: q,
      steward: show === "stewards" ? true : undefined,
    }),
  pendingComponent: EntriesSkeleton,
  component: PeoplePage,
});

function PeoplePage() {
  const navigate = Route.useNavigate();
  return (
    <People
      query={Route.useLoaderData()}
      search={Route.useSearch()}
      onSearch={(search) => void navigate({ search, replace: true, resetScroll: false })}
    />
  );
}

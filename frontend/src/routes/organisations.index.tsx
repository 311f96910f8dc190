import { createFileRoute } from "@tanstack/react-router";
import organisationsQuery from "../gen/OrganisationsQuery$parameters";
import { Organisations } from "../organisations/Organisations";
import { readOrganisationsSearch } from "../organisations/search";
import { preload } from "../relay/preload";

export const Route = createFileRoute("/organisations/")({
  validateSearch: readOrganisationsSearch,
  loaderDeps: ({ search }) => search,
  loader: ({ context, deps }) => preload(context.environment, organisationsQuery, deps),
  component: OrganisationsPage,
});

function OrganisationsPage() {
  const navigate = Route.useNavigate();
  return (
    <Organisations
      query={Route.useLoaderData()}
      search={Route.useSearch()}
      onSearch={(search) => void navigate({ search, replace: true, resetScroll: false })}
    />
  );
}

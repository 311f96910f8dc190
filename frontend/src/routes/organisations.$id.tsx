import { createFileRoute } from "@tanstack/react-router";
import organisationQuery from "../gen/OrganisationQuery$parameters";
import { Organisation } from "../organisations/Organisation";
import { preload } from "../relay/preload";

export const Route = createFileRoute("/organisations/$id")({
  loader: ({ context, params }) =>
    preload(context.environment, organisationQuery, { id: params.id }),
  component: OrganisationPage,
});

function OrganisationPage() {
  return <Organisation query={Route.useLoaderData()} />;
}

import { createFileRoute } from "@tanstack/react-router";
import personQuery from "../gen/PersonQuery$parameters";
import { currentLocale } from "../i18n/locale";
import { Person } from "../people/Person";
import { preload } from "../relay/preload";

export const Route = createFileRoute("/people/$id")({
  loader: ({ context, params }) =>
    preload(context.environment, personQuery, { id: params.id, language: currentLocale() }),
  component: PersonPage,
});

function PersonPage() {
  return <Person query={Route.useLoaderData()} />;
}

import { createFileRoute } from "@tanstack/react-router";
import { Competencies } from "../competencies/Competencies";
import { competenciesVariables, readCompetenciesSearch } from "../competencies/search";
import competenciesQuery from "../gen/CompetenciesQuery$parameters";
import { currentLocale } from "../i18n/locale";
import { preload } from "../relay/preload";

export const Route = createFileRoute("/competencies/")({
  validateSearch: readCompetenciesSearch,
  loaderDeps: ({ search }) => search,
  loader: ({ context, deps }) =>
    preload(context.environment, competenciesQuery, competenciesVariables(deps, currentLocale())),
  component: CompetenciesPage,
});

function CompetenciesPage() {
  return <Competencies query={Route.useLoaderData()} search={Route.useSearch()} />;
}

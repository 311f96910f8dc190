import { createFileRoute } from "@tanstack/react-router";
import { Competency } from "../competencies/Competency";
import competencyQuery from "../gen/CompetencyQuery$parameters";
import { currentLocale } from "../i18n/locale";
import { preload } from "../relay/preload";

export const Route = createFileRoute("/competencies/$id")({
  loader: ({ context, params }) =>
    preload(context.environment, competencyQuery, { id: params.id, language: currentLocale() }),
  component: CompetencyPage,
});

function CompetencyPage() {
  return <Competency query={Route.useLoaderData()} />;
}

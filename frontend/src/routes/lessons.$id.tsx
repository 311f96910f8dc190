import { createFileRoute } from "@tanstack/react-router";
import lessonQuery from "../gen/LessonQuery$parameters";
import { currentLocale } from "../i18n/locale";
import { Lesson } from "../lessons/Lesson";
import { preload } from "../relay/preload";

export const Route = createFileRoute("/lessons/$id")({
  validateSearch: (search): { version?: string } => ({
    version: typeof search["version"] === "string" ? search["version"] : undefined,
  }),
  loaderDeps: ({ search }) => search,
  loader: ({ context, params, deps }) =>
    preload(context.environment, lessonQuery, {
      id: params.id,
      version: deps.version ?? "",
      older: deps.version !== undefined,
      language: currentLocale(),
    }),
  component: LessonPage,
});

function LessonPage() {
  return <Lesson query={Route.useLoaderData()} />;
}

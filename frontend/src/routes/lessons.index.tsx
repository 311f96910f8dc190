import { createFileRoute } from "@tanstack/react-router";
import lessonsQuery from "../gen/LessonsQuery$parameters";
import { Lessons } from "../lessons/Lessons";
import { lessonsVariables, readLessonsSearch } from "../lessons/search";
import { preload } from "../relay/preload";

export const Route = createFileRoute("/lessons/")({
  validateSearch: readLessonsSearch,
  loaderDeps: ({ search }) => search,
  loader: ({ context, deps }) => preload(context.environment, lessonsQuery, lessonsVariables(deps)),
  component: LessonsPage,
});

function LessonsPage() {
  return <Lessons query={Route.useLoaderData()} search={Route.useSearch()} />;
}

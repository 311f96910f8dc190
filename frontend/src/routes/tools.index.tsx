import { createFileRoute } from "@tanstack/react-router";
import toolsQuery from "../gen/ToolsQuery$parameters";
import { currentLocale } from "../i18n/locale";
import { preload } from "../relay/preload";
import { eventVariables, readToolsSearch } from "../tools/search";
import { Tools } from "../tools/Tools";

export const Route = createFileRoute("/tools/")({
  validateSearch: readToolsSearch,
  loaderDeps: ({ search }) => search,
  loader: ({ context, deps }) =>
    preload(context.environment, toolsQuery, {
      language: currentLocale(),
      ...eventVariables(deps),
    }),
  component: ToolsPage,
});

function ToolsPage() {
  return <Tools query={Route.useLoaderData()} search={Route.useSearch()} />;
}

import { createFileRoute } from "@tanstack/react-router";
import toolQuery from "../gen/ToolQuery$parameters";
import { currentLocale } from "../i18n/locale";
import { preload } from "../relay/preload";
import { eventVariables, readToolsSearch } from "../tools/search";
import { Tool } from "../tools/Tool";

export const Route = createFileRoute("/tools/$id")({
  validateSearch: readToolsSearch,
  loaderDeps: ({ search }) => search,
  loader: ({ context, params, deps }) =>
    preload(context.environment, toolQuery, {
      id: params.id,
      language: currentLocale(),
      ...eventVariables(deps),
    }),
  component: ToolPage,
});

function ToolPage() {
  return <Tool query={Route.useLoaderData()} search={Route.useSearch()} />;
}

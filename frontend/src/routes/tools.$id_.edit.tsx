import { createFileRoute } from "@tanstack/react-router";
import toolEditQuery from "../gen/ToolEditQuery$parameters";
import { currentLocale } from "../i18n/locale";
import { preload } from "../relay/preload";
import { ToolEdit } from "../tools/ToolEdit";

export const Route = createFileRoute("/tools/$id_/edit")({
  loader: ({ context, params }) =>
    preload(context.environment, toolEditQuery, { id: params.id, language: currentLocale() }),
  component: ToolEditPage,
});

function ToolEditPage() {
  const { id } = Route.useParams();
  return <ToolEdit key={id} query={Route.useLoaderData()} />;
}

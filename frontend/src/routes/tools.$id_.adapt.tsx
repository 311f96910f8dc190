import { createFileRoute } from "@tanstack/react-router";
import toolAdaptQuery from "../gen/ToolAdaptQuery$parameters";
import { currentLocale } from "../i18n/locale";
import { preload } from "../relay/preload";
import { ToolAdapt } from "../tools/ToolAdapt";

export const Route = createFileRoute("/tools/$id_/adapt")({
  loader: ({ context, params }) =>
    preload(context.environment, toolAdaptQuery, { id: params.id, language: currentLocale() }),
  component: ToolAdaptPage,
});

function ToolAdaptPage() {
  const { id } = Route.useParams();
  return <ToolAdapt key={id} query={Route.useLoaderData()} />;
}

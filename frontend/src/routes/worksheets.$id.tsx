import { createFileRoute } from "@tanstack/react-router";
import worksheetQuery from "../gen/WorksheetQuery$parameters";
import { preload } from "../relay/preload";
import { Worksheet } from "../tools/Worksheet";

export const Route = createFileRoute("/worksheets/$id")({
  loader: ({ context, params }) => preload(context.environment, worksheetQuery, { id: params.id }),
  component: WorksheetPage,
});

function WorksheetPage() {
  return <Worksheet query={Route.useLoaderData()} id={Route.useParams().id} />;
}

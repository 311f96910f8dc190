import { createFileRoute } from "@tanstack/react-router";
import figuresQuery from "../gen/FiguresQuery$parameters";
import { preload } from "../relay/preload";
import { Figures } from "../reviewing/Figures";

export const Route = createFileRoute("/events/$id_/figures")({
  loader: ({ context, params }) => preload(context.environment, figuresQuery, { id: params.id }),
  component: FiguresPage,
});

function FiguresPage() {
  return <Figures query={Route.useLoaderData()} />;
}

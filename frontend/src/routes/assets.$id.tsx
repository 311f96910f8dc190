import { createFileRoute } from "@tanstack/react-router";
import { Asset } from "../assets/Asset";
import assetQuery from "../gen/AssetQuery$parameters";
import { preload } from "../relay/preload";

export const Route = createFileRoute("/assets/$id")({
  validateSearch: (search): { edition?: string } => ({
    edition: typeof search["edition"] === "string" ? search["edition"] : undefined,
  }),
  loaderDeps: ({ search }) => search,
  loader: ({ context, params, deps }) =>
    preload(context.environment, assetQuery, {
      id: params.id,
      edition: deps.edition ?? "",
      older: deps.edition !== undefined,
    }),
  component: AssetPage,
});

function AssetPage() {
  return <Asset query={Route.useLoaderData()} />;
}

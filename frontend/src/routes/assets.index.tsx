import { createFileRoute } from "@tanstack/react-router";
import { Assets } from "../assets/Assets";
import { assetsVariables, readAssetsSearch } from "../assets/search";
import assetsQuery from "../gen/AssetsQuery$parameters";
import { preload } from "../relay/preload";

export const Route = createFileRoute("/assets/")({
  validateSearch: readAssetsSearch,
  loaderDeps: ({ search }) => search,
  loader: ({ context, deps }) => preload(context.environment, assetsQuery, assetsVariables(deps)),
  component: AssetsPage,
});

function AssetsPage() {
  return <Assets query={Route.useLoaderData()} search={Route.useSearch()} />;
}

import { createFileRoute } from "@tanstack/react-router";
import searchFoundQuery from "../gen/SearchFoundQuery$parameters";
import { currentLocale } from "../i18n/locale";
import { preload } from "../relay/preload";
import { readSearch } from "../search/address";
import { Search } from "../search/Search";
import { SearchFound } from "../search/SearchFound";

export const Route = createFileRoute("/search")({
  validateSearch: readSearch,
  loaderDeps: ({ search }) => search,
  loader: ({ context, deps: { q, kind } }) =>
    q
      ? preload(context.environment, searchFoundQuery, {
          text: q,
          kinds: kind ? [kind] : null,
          language: currentLocale(),
        })
      : null,
  component: SearchPage,
});

function SearchPage() {
  const query = Route.useLoaderData();
  const search = Route.useSearch();
  const navigate = Route.useNavigate();
  return (
    <Search search={search} onSearch={(next) => void navigate({ search: next })}>
      {query ? <SearchFound query={query} search={search} /> : null}
    </Search>
  );
}

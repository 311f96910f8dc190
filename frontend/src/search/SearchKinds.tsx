import { useIntl } from "react-intl";
import { Go } from "../Go";
import { links } from "../links";
import type { SearchSearch } from "./address";
import { searchKinds } from "./kinds";
import { searchKindWord } from "./searchKinds";

/** Narrows what was found to one kind. */
export function SearchKinds({ search }: { search: SearchSearch }) {
  const intl = useIntl();
  const choices = [undefined, ...searchKinds];
  return (
    <nav aria-label={intl.formatMessage({ id: "search.kinds" })}>
      <ul className="flex flex-wrap gap-x-5 md:block">
        {choices.map((kind) => (
          <li key={kind ?? "all"}>
            <Go
              to={links.search(search.q, kind)}
              stay
              replace
              aria-current={kind === search.kind ? "true" : "false"}
              className="inline-flex min-h-9 items-center text-soft hover:text-ink aria-[current=true]:font-bold aria-[current=true]:text-ink"
            >
              {kind ? searchKindWord(intl, kind) : intl.formatMessage({ id: "search.all" })}
            </Go>
          </li>
        ))}
      </ul>
    </nav>
  );
}

import type { ReactNode } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import { Button } from "../ui/Button";
import { PageTitle } from "../ui/PageTitle";
import { Rail } from "../ui/Rail";
import { TextField } from "../ui/TextField";
import type { SearchSearch } from "./address";
import { SearchKinds } from "./SearchKinds";

type Props = {
  search: SearchSearch;
  onSearch: (search: SearchSearch) => void;
  /** What was found; nothing while nobody has asked. */
  children: ReactNode;
};

/** Everything one may see that has the words. */
export function Search({ search, onSearch, children }: Props) {
  const intl = useIntl();
  return (
    <>
      <PageTitle
        windowTitle={
          search.q ? intl.formatMessage({ id: "search.window" }, { text: search.q }) : undefined
        }
      >
        {intl.formatMessage({ id: "search.title" })}
      </PageTitle>
      <form
        role="search"
        key={search.q}
        className="mt-7 mb-10 grid max-w-[44rem] grid-cols-[minmax(0,1fr)_auto] items-end gap-2"
        onSubmit={(event) => {
          event.preventDefault();
          const words = String(new FormData(event.currentTarget).get("q") ?? "").trim();
          onSearch({ ...search, q: words || undefined });
        }}
      >
        <TextField
          label={intl.formatMessage({ id: "search.label" })}
          type="search"
          name="q"
          defaultValue={search.q ?? ""}
          maxLength={200}
        />
        <Button type="submit" kind="primary" className="min-h-9.5">
          <FormattedMessage id="search.find" />
        </Button>
      </form>
      {search.q ? (
        <Rail rail={<SearchKinds search={search} />}>{children}</Rail>
      ) : (
        <p className="max-w-measure text-soft">
          <FormattedMessage id="search.hint" />
        </p>
      )}
    </>
  );
}

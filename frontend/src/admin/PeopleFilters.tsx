import { useRef } from "react";
import { useIntl } from "react-intl";
import { Checkbox } from "../ui/Checkbox";
import { TextField } from "../ui/TextField";
import type { PeopleSearch } from "./address";

type Props = { search: PeopleSearch; onSearch: (search: PeopleSearch) => void };

/** A name, or only the stewards. Each change is in the address at once; typing waits a moment. */
export function PeopleFilters({ search, onSearch }: Props) {
  const intl = useIntl();
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined);
  const typed = (text: string) => {
    clearTimeout(waiting.current);
    waiting.current = setTimeout(() => onSearch({ ...search, q: text.trim() || undefined }), 300);
  };
  return (
    <form
      role="search"
      className="mb-6 flex flex-wrap items-end gap-x-6 gap-y-2"
      onSubmit={(event) => event.preventDefault()}
    >
      <div className="w-full max-w-80">
        <TextField
          type="search"
          label={intl.formatMessage({ id: "admin.find" })}
          defaultValue={search.q ?? ""}
          maxLength={200}
          onChange={(event) => typed(event.currentTarget.value)}
        />
      </div>
      <Checkbox
        label={intl.formatMessage({ id: "admin.onlyThem" })}
        checked={search.show === "stewards"}
        onChange={(event) =>
          onSearch({ ...search, show: event.currentTarget.checked ? "stewards" : undefined })
        }
      />
    </form>
  );
}

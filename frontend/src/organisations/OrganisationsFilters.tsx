import { useRef } from "react";
import { useIntl } from "react-intl";
import { Select } from "../ui/Select";
import { TextField } from "../ui/TextField";
import { kindWord } from "./kindWord";
import { kinds, type OrganisationsSearch } from "./search";

type Props = { search: OrganisationsSearch; onSearch: (search: OrganisationsSearch) => void };

/** What narrows the organisations down. */
export function OrganisationsFilters({ search, onSearch }: Props) {
  const intl = useIntl();
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined);
  const typed = (text: string) => {
    clearTimeout(waiting.current);
    waiting.current = setTimeout(() => onSearch({ ...search, q: text.trim() || undefined }), 300);
  };
  return (
    <form role="search" className="grid gap-5" onSubmit={(event) => event.preventDefault()}>
      <TextField
        type="search"
        label={intl.formatMessage({ id: "organisations.find" })}
        defaultValue={search.q ?? ""}
        onChange={(event) => typed(event.currentTarget.value)}
      />
      <Select
        label={intl.formatMessage({ id: "organisations.kind" })}
        value={search.kind ?? ""}
        onChange={(event) =>
          onSearch({ ...search, kind: kinds.find((kind) => kind === event.target.value) })
        }
        choices={[
          { value: "", label: intl.formatMessage({ id: "organisations.anyKind" }) },
          ...kinds.map((kind) => ({ value: kind, label: kindWord(intl, kind) })),
        ]}
      />
    </form>
  );
}

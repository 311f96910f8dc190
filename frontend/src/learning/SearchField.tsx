import type { ReactNode } from "react";
import { FormattedMessage } from "react-intl";
import { Button } from "../ui/Button";
import { TextField } from "../ui/TextField";

/** Words to look for in a list; they apply with Enter or the button. */
export function SearchField({
  label,
  value,
  onSearch,
}: {
  label: ReactNode;
  value: string;
  onSearch: (words: string | undefined) => void;
}) {
  return (
    <form
      role="search"
      key={value}
      className="grid grid-cols-[minmax(0,1fr)_auto] items-end gap-2"
      onSubmit={(event) => {
        event.preventDefault();
        const words = new FormData(event.currentTarget).get("q");
        onSearch(String(words ?? "").trim() || undefined);
      }}
    >
      <TextField label={label} type="search" name="q" defaultValue={value} maxLength={200} />
      <Button type="submit" className="min-h-9.5">
        <FormattedMessage id="learning.find" />
      </Button>
    </form>
  );
}

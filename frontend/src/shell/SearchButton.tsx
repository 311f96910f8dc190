import { FormattedMessage } from "react-intl";
import { buttonClass } from "../ui/buttonClass";
import { Icon } from "../ui/Icon";

/** Opens the palette. On a phone the sign alone, with its word for those who listen. */
export function SearchButton({ onOpen }: { onOpen: () => void }) {
  return (
    <button
      type="button"
      onClick={onOpen}
      aria-keyshortcuts="/ Control+K"
      className={buttonClass("quiet", "max-md:px-2")}
    >
      <span className="md:hidden">
        <Icon name="search" />
      </span>
      <span className="max-md:sr-only">
        <FormattedMessage id="shell.search" />
      </span>
      <kbd className="rounded-sm border border-rule px-1.5 font-text text-[0.8125rem] max-md:hidden">
        /
      </kbd>
    </button>
  );
}

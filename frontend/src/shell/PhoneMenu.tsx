import { type ReactNode, useEffect, useId, useRef } from "react";
import { useIntl } from "react-intl";
import { Icon } from "../ui/Icon";

/** What the one-row header of a phone has no room for. The platform closes it. */
export function PhoneMenu({ children }: { children: ReactNode }) {
  const intl = useIntl();
  const id = useId();
  const menu = useRef<HTMLDivElement>(null);
  // A choice made inside closes the menu; the platform closes it only for presses outside.
  useEffect(() => {
    const shown = menu.current;
    const close = () => shown?.hidePopover();
    shown?.addEventListener("click", close);
    return () => shown?.removeEventListener("click", close);
  }, []);
  return (
    <div className="md:hidden">
      <button
        type="button"
        popoverTarget={id}
        aria-label={intl.formatMessage({ id: "shell.menu" })}
        className="flex size-9 items-center justify-center text-soft"
      >
        <Icon name="menu" />
      </button>
      <div
        ref={menu}
        id={id}
        popover="auto"
        className="inset-[3.5rem_0.75rem_auto_auto] m-0 w-60 rounded-md border border-rule bg-paper p-3 text-ink shadow-float open:grid open:gap-2"
      >
        {children}
      </div>
    </div>
  );
}

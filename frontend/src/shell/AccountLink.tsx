import { useLocation } from "@tanstack/react-router";
import { FormattedMessage, useIntl } from "react-intl";
import { Go } from "../Go";
import { links } from "../links";
import { buttonClass } from "../ui/buttonClass";

/** The way in, or the way to one's own things. */
export function AccountLink({ name }: { name: string | null }) {
  const intl = useIntl();
  const here = useLocation({ select: (location) => location.href });
  if (name === null) {
    return (
      <Go to={links.signIn(here)} className={buttonClass("plain", "whitespace-nowrap")}>
        <FormattedMessage id="shell.signIn" />
      </Go>
    );
  }
  return (
    <Go
      to={links.me()}
      aria-label={intl.formatMessage({ id: "shell.account" }, { name })}
      className={buttonClass("quiet", "max-w-40")}
    >
      <span className="truncate">{name}</span>
    </Go>
  );
}

import type { ReactNode } from "react";
import { FormattedMessage } from "react-intl";
import { Go } from "../Go";
import type { Address } from "../links";
import { buttonClass } from "../ui/buttonClass";

type Props = {
  number: number;
  done: boolean;
  /** The one to do now: its link is the main step of the page. */
  first: boolean;
  to: Address;
  title: ReactNode;
  body: ReactNode;
};

/** One line of what comes next. */
export function FirstStep({ number, done, first, to, title, body }: Props) {
  return (
    <li className="grid grid-cols-[2.5rem_minmax(0,1fr)] items-center gap-x-4 gap-y-3 border-t border-rule py-5 sm:grid-cols-[2.5rem_minmax(0,1fr)_auto]">
      <span aria-hidden="true" className="font-title text-page text-soft leading-none">
        {number}
      </span>
      <div>
        <p className={done ? "text-soft" : undefined}>{body}</p>
        {done ? (
          <p className="text-meta font-bold">
            <FormattedMessage id="welcome.done" />
          </p>
        ) : null}
      </div>
      <Go
        to={to}
        className={buttonClass(
          first ? "primary" : "plain",
          "max-sm:col-start-2 max-sm:justify-self-start",
        )}
      >
        {title}
      </Go>
    </li>
  );
}

import type { ReactNode } from "react";
import { FormattedMessage } from "react-intl";
import { Icon } from "../ui/Icon";
import { VisuallyHidden } from "../ui/VisuallyHidden";

type Props = { id: string; done: boolean; title: ReactNode; children: ReactNode };

/** One of the steps that round an event off; done ones are ticked. */
export function Step({ id, done, title, children }: Props) {
  return (
    <li
      id={id}
      className="grid scroll-mt-24 grid-cols-[2rem_minmax(0,1fr)] border-t border-rule py-5"
    >
      <span aria-hidden="true" className="pt-1">
        {done ? (
          <Icon name="check" />
        ) : (
          <span className="mt-1 block size-3 rounded-full border border-edge" />
        )}
      </span>
      <div className="min-w-0">
        <h3 className="mb-2 text-[1.25rem] leading-snug">
          {title}
          {done ? (
            <VisuallyHidden>
              {" "}
              <FormattedMessage id="reviewing.stepDone" />
            </VisuallyHidden>
          ) : null}
        </h3>
        {children}
      </div>
    </li>
  );
}

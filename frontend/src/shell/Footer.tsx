import type { ReactNode } from "react";
import { FormattedMessage } from "react-intl";
import { Go } from "../Go";
import { links } from "../links";

/** The last line of every page; the demo says here that its people are invented. */
export function Footer({ notice }: { notice?: ReactNode }) {
  return (
    <footer data-shell className="mt-20 border-t border-rule pb-20 text-meta text-soft md:pb-6">
      <div className="mx-auto flex max-w-page flex-wrap items-baseline gap-x-8 gap-y-2 px-5 py-6">
        <span className="font-title text-[1.0625rem] italic">
          <FormattedMessage id="shell.footer" />
        </span>
        {notice}
        <span className="flex flex-wrap gap-x-8 gap-y-2 md:ml-auto">
          <Go to={links.tools()} className="underline underline-offset-2">
            <FormattedMessage id="shell.tools" />
          </Go>
          <Go to={links.api()} className="underline underline-offset-2">
            <FormattedMessage id="shell.api" />
          </Go>
        </span>
      </div>
    </footer>
  );
}

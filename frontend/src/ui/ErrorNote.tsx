import type { ReactNode } from "react";
import { Triangle } from "./Triangle";

/** Something did not work: what, and what to do about it. */
export function ErrorNote({
  title,
  children,
  action,
}: {
  title: string;
  children?: ReactNode;
  action?: ReactNode;
}) {
  return (
    <div role="alert" className="border-y border-error py-4">
      <p className="flex gap-2 font-bold text-error">
        <Triangle />
        {title}
      </p>
      {children ? <div className="mt-1 max-w-measure pl-5">{children}</div> : null}
      {action ? <div className="mt-3 pl-5">{action}</div> : null}
    </div>
  );
}

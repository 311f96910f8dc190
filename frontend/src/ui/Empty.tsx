import type { ReactNode } from "react";

/** Nothing here yet: what this place is for, and the first step. */
export function Empty({
  title,
  children,
  action,
}: {
  title: string;
  children?: ReactNode;
  action?: ReactNode;
}) {
  return (
    <div className="border-t border-rule py-10">
      <p className="font-title text-entry">{title}</p>
      {children ? <p className="mt-2 max-w-measure text-soft">{children}</p> : null}
      {action ? <div className="mt-5">{action}</div> : null}
    </div>
  );
}

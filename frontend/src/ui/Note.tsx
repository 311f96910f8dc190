import type { ReactNode } from "react";

/** Something to know before reading on; not an error. */
export function Note({ children, action }: { children: ReactNode; action?: ReactNode }) {
  return (
    <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-3 bg-well px-5 py-4">
      <div className="max-w-measure">{children}</div>
      {action}
    </div>
  );
}

import type { ReactNode } from "react";

/** Title at the left, a line of metadata or the page's actions at the right. */
export function PageHeader({ title, aside }: { title: ReactNode; aside?: ReactNode }) {
  return (
    <div className="mb-8 flex flex-wrap items-end justify-between gap-x-8 gap-y-3">
      {title}
      {aside ? <div className="flex flex-wrap items-center gap-3 pb-1">{aside}</div> : null}
    </div>
  );
}

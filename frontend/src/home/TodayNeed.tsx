import type { ReactNode } from "react";

/** One thing that waits: what it is, what it is about, and the tap that answers it. */
export function TodayNeed({
  what,
  title,
  action,
}: {
  what: ReactNode;
  title: ReactNode;
  action: ReactNode;
}) {
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 border-t border-rule py-3.5">
      <div className="min-w-0 flex-1 basis-60">
        <p className="text-meta text-soft">{what}</p>
        <p className="font-title text-[1.25rem] leading-snug">{title}</p>
      </div>
      <div className="flex flex-wrap gap-2">{action}</div>
    </li>
  );
}

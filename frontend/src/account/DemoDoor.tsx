import type { ReactNode } from "react";

/** One line of the doors: what one is, who, and the way in. */
export function DemoDoor({
  role,
  name,
  headline,
  children,
}: {
  role: string;
  name: string;
  headline: string;
  children: ReactNode;
}) {
  return (
    <li className="grid grid-cols-[minmax(0,1fr)_auto] items-center gap-x-5 border-t border-rule py-3 sm:grid-cols-[7rem_minmax(0,1fr)_auto]">
      <span className="font-title text-[1.0625rem] italic text-soft max-sm:col-start-1">
        {role}
      </span>
      <span className="min-w-0 max-sm:col-start-1">
        <span className="block font-bold">{name}</span>
        <span className="block text-meta text-soft">{headline}</span>
      </span>
      <span className="max-sm:col-start-2 max-sm:row-span-2 max-sm:row-start-1">{children}</span>
    </li>
  );
}

import type { ReactNode } from "react";

/** Two or three views of the same list, each with an address of its own. */
export function Switch({ label, children }: { label: string; children: ReactNode }) {
  return (
    <nav
      aria-label={label}
      className="mb-4 flex flex-wrap gap-x-6 gap-y-1 text-meta [&>a]:inline-flex [&>a]:min-h-9 [&>a]:items-center [&>a]:text-soft [&>a]:underline-offset-4 [&>a:hover]:text-ink [&>a[aria-current=true]]:font-bold [&>a[aria-current=true]]:text-ink [&>a[aria-current=true]]:underline"
    >
      {children}
    </nav>
  );
}

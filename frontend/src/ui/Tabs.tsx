import type { ReactNode } from "react";
import { tabListClass } from "./tabClass";

/** A row of links to the parts of one thing; each child is a link with `tabClass`. */
export function Tabs({ label, children }: { label: string; children: ReactNode }) {
  return (
    <nav aria-label={label} className={tabListClass}>
      {children}
    </nav>
  );
}

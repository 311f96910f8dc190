import type { ReactNode } from "react";
import { classes } from "./classes";

/** A line about a thing, in the italic of the atlas: who hosts it, since when, how many. */
export function Meta({ children, className }: { children: ReactNode; className?: string }) {
  return (
    <p className={classes("font-title text-[1.0625rem] italic leading-snug text-soft", className)}>
      {children}
    </p>
  );
}

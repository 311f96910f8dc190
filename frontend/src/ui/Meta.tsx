import type { ReactNode } from "react";
import { classes } from "./classes";

type Props = { children: ReactNode; size?: "body" | "lead" };

/** A line about a thing, in the italic of the atlas: who hosts it, since when, how many. */
export function Meta({ children, size = "body" }: Props) {
  return (
    <p
      className={classes(
        "font-title italic leading-snug text-soft",
        size === "body" ? "text-[1.0625rem]" : "text-[1.375rem]",
      )}
    >
      {children}
    </p>
  );
}

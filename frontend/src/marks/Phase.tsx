import type { ReactNode } from "react";

/** Where an event stands, as the API names it: before (new moon), during (half), after (full). */
export type PhaseCode = "BEFORE" | "DURING" | "AFTER";

function Moon({ phase }: { phase: PhaseCode }) {
  switch (phase) {
    case "BEFORE":
      return null;
    case "DURING":
      return <path d="M6 1a5 5 0 0 1 0 10Z" fill="currentColor" />;
    case "AFTER":
      return <circle cx={6} cy={6} r={5} fill="currentColor" />;
  }
}

/** The phase of an event as a moon; its words stand beside it ("Before, in 18 days"). */
export function Phase({ phase, children }: { phase: PhaseCode; children: ReactNode }) {
  return (
    <span className="inline-flex items-baseline gap-1.5">
      <svg
        aria-hidden="true"
        viewBox="0 0 12 12"
        className="size-[0.8em] shrink-0 translate-y-[0.04em]"
      >
        <circle cx={6} cy={6} r={5} fill="none" stroke="currentColor" strokeWidth={1.2} />
        <Moon phase={phase} />
      </svg>
      <span>{children}</span>
    </span>
  );
}

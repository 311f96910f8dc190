import type { ReactNode } from "react";

/** A narrow rail beside the content; above it on a phone. The rail stays in sight while reading. */
export function Rail({ rail, children }: { rail: ReactNode; children: ReactNode }) {
  return (
    <div className="grid items-start gap-x-14 gap-y-8 md:grid-cols-[13.5rem_minmax(0,1fr)]">
      <div className="grid gap-5 md:sticky md:top-6">{rail}</div>
      <div className="min-w-0">{children}</div>
    </div>
  );
}

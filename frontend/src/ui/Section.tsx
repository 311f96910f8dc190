import { type ReactNode, useId } from "react";

type Props = { title: ReactNode; aside?: ReactNode; children: ReactNode; id?: string };

/** A part of a page with a heading of its own. */
export function Section({ title, aside, children, id }: Props) {
  const heading = useId();
  return (
    <section id={id} aria-labelledby={heading} className="mt-12">
      <div className="mb-4 flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1">
        <h2 id={heading} className="text-entry">
          {title}
        </h2>
        {aside ? <div className="text-meta text-soft">{aside}</div> : null}
      </div>
      {children}
    </section>
  );
}

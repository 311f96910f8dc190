import type { ReactNode } from "react";

type Props = {
  /** The mark at the left, 80 px wide. */
  mark?: ReactNode;
  /** Usually a link. */
  title: ReactNode;
  meta?: ReactNode;
  children?: ReactNode;
  /** Small facts in one line below. */
  facts?: ReactNode;
  /** What comes next, behind a hairline at the right; below on a phone. */
  aside?: ReactNode;
  level?: 2 | 3;
};

/** One entry of a catalogue, between hairlines. */
export function Entry({ mark, title, meta, children, facts, aside, level = 2 }: Props) {
  const Heading = level === 2 ? "h2" : "h3";
  return (
    <article className="flex gap-5 border-t border-rule py-6">
      {mark ? <div className="w-16 shrink-0 pt-1 sm:w-20">{mark}</div> : null}
      <div className="grid min-w-0 flex-1 gap-x-6 gap-y-4 md:grid-cols-[minmax(0,1fr)_auto]">
        <div className="min-w-0">
          <Heading className="text-entry">{title}</Heading>
          {meta ? <p className="font-title text-[1.0625rem] italic text-soft">{meta}</p> : null}
          {children ? <div className="mt-2 max-w-measure">{children}</div> : null}
          {facts ? (
            <div className="mt-2 flex flex-wrap gap-x-4 gap-y-1 text-meta text-soft">{facts}</div>
          ) : null}
        </div>
        {aside ? (
          <div className="text-meta md:w-50 md:border-l md:border-rule md:pl-5">{aside}</div>
        ) : null}
      </div>
    </article>
  );
}

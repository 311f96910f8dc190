import type { ReactNode } from "react";

type Fact = { term: ReactNode; detail: ReactNode };

/** Terms and what they are, as a reference work prints them. */
export function Facts({ facts }: { facts: readonly Fact[] }) {
  return (
    <dl className="grid gap-x-6 text-meta sm:grid-cols-[auto_minmax(0,1fr)]">
      {facts.map((fact, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the order of facts is their identity
        <div key={index} className="contents">
          <dt className="pt-1.5 text-soft">{fact.term}</dt>
          <dd className="pb-1.5 sm:pt-1.5">{fact.detail}</dd>
        </div>
      ))}
    </dl>
  );
}

import { type ReactNode, useId } from "react";

/** A small part beside the profile. */
export function MySection({ title, children }: { title: string; children: ReactNode }) {
  const heading = useId();
  return (
    <section aria-labelledby={heading} className="border-t border-rule pt-3">
      <h2 id={heading} className="mb-2 text-[1.25rem] leading-snug">
        {title}
      </h2>
      {children}
    </section>
  );
}

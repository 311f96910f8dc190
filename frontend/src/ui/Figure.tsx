import type { ReactNode } from "react";

/** A chart or picture with its caption; the caption carries the message. */
export function Figure({ caption, children }: { caption: ReactNode; children: ReactNode }) {
  return (
    <figure className="min-w-0">
      {children}
      <figcaption className="mt-3 max-w-measure text-meta text-soft">{caption}</figcaption>
    </figure>
  );
}

import type { ReactNode } from "react";
import { Triangle } from "./Triangle";

/** What is wrong with one field, below it. */
export function FieldError({ id, children }: { id?: string; children?: ReactNode }) {
  if (!children) return null;
  return (
    <p id={id} className="mt-1 flex gap-1.5 text-meta font-bold text-error">
      <Triangle />
      <span>{children}</span>
    </p>
  );
}

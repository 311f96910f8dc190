import type { ReactNode } from "react";

/** Words about the reader: "You are a member". The one colour no star has. */
export function You({ children }: { children: ReactNode }) {
  return <span className="font-bold text-you">{children}</span>;
}

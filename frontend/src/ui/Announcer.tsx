import { type ReactNode, useCallback, useEffect, useState } from "react";
import { AnnounceContext } from "./announce";

type Said = { text: string; at: number };

/** Holds the page's one live region. Messages stay for seven seconds. */
export function Announcer({ children }: { children: ReactNode }) {
  const [said, setSaid] = useState<Said | null>(null);
  const announce = useCallback((text: string) => setSaid({ text, at: performance.now() }), []);
  // A message leaves by itself; the clock is outside React.
  useEffect(() => {
    if (!said) return;
    const timer = setTimeout(() => setSaid(null), 7000);
    return () => clearTimeout(timer);
  }, [said]);
  return (
    <AnnounceContext value={announce}>
      {children}
      <div
        role="status"
        className="pointer-events-none fixed inset-x-4 bottom-20 z-20 flex justify-center md:bottom-6"
      >
        {said ? (
          <p
            key={said.at}
            className="rounded-md bg-ink px-4 py-2.5 font-bold text-paper shadow-float"
          >
            {said.text}
          </p>
        ) : null}
      </div>
    </AnnounceContext>
  );
}

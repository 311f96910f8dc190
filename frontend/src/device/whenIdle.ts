const soonMillis = 2500;

/** Does something once the page stands and nobody waits for it; the answer calls it off. */
export function whenIdle(work: () => Promise<unknown>): () => void {
  const begin = () => void work().catch(() => undefined); // not loaded: the next page tries again
  const timer = setTimeout(() => {
    // Not every browser says when it is idle.
    if ("requestIdleCallback" in globalThis) requestIdleCallback(begin);
    else begin();
  }, soonMillis);
  return () => clearTimeout(timer);
}

import { type RefObject, startTransition, useLayoutEffect, useState } from "react";

/** How wide an element is, now and when it changes; zero until it stands on the page. */
export function useWidth(element: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(0);
  // Only the browser knows how wide a thing is. What hangs on it is drawn in slices: a whole chart at
  // once would hold up somebody's tap.
  useLayoutEffect(() => {
    if (!element.current) return;
    const observer = new ResizeObserver(([entry]) => {
      if (entry) startTransition(() => setWidth(Math.floor(entry.contentRect.width)));
    });
    observer.observe(element.current);
    return () => observer.disconnect();
  }, [element]);
  return width;
}

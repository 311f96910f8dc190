import { lazy } from "react";

const load = () => import("./SearchPalette");

/** The palette in a chunk of its own. */
export const LazySearchPalette = lazy(() =>
  load().then((module) => ({ default: module.SearchPalette })),
);

/** Fetches the palette while nobody waits for it, so that the first letters typed are not lost. */
export function fetchPaletteSoon(): () => void {
  const timer = setTimeout(() => void load().catch(() => undefined), 1500);
  return () => clearTimeout(timer);
}

import { lazy } from "react";

const load = () => import("./SearchPalette");

/** The palette in a chunk of its own. */
export const LazySearchPalette = lazy(() =>
  load().then((module) => ({ default: module.SearchPalette })),
);

/** Fetches the palette while nobody waits for it; once it is there, no letter typed is lost. */
export function fetchPaletteSoon(fetched: () => void): () => void {
  const timer = setTimeout(() => void load().then(fetched, () => undefined), 1500);
  return () => clearTimeout(timer);
}

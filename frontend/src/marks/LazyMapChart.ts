import { lazy } from "react";

/** The map in a chunk of its own (it brings d3-force); put it inside a Suspense. */
export const LazyMapChart = lazy(() =>
  import("./MapChart").then((module) => ({ default: module.MapChart })),
);

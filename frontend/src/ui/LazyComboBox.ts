import { lazy } from "react";

/** ComboBox in a chunk of its own; put it inside a Suspense with a Skeleton. */
export const LazyComboBox = lazy(() =>
  import("./ComboBox").then((module) => ({ default: module.ComboBox })),
);

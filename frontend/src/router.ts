import { createRouter } from "@tanstack/react-router";
import type { Environment } from "relay-runtime";
import { routeTree } from "./routeTree.gen";
import { NotFound } from "./shell/NotFound";
import { Pending } from "./shell/Pending";
import { TroublePage } from "./shell/TroublePage";
import type { Arrival } from "./ui/arrival";

/** The router, and whether a page's title still owes someone the focus. */
export function createAppRouter(environment: Environment) {
  const router = createRouter({
    routeTree,
    context: { environment },
    defaultPreload: "intent",
    defaultPreloadStaleTime: 0,
    defaultGcTime: 0,
    scrollRestoration: true,
    defaultErrorComponent: TroublePage,
    defaultNotFoundComponent: NotFound,
    defaultPendingComponent: Pending,
  });
  const arrival: Arrival = { owed: false };
  router.subscribe("onBeforeNavigate", ({ pathChanged, fromLocation }) => {
    if (pathChanged && fromLocation) arrival.owed = true;
  });
  router.subscribe("onRendered", () => {
    const title = arrival.owed && document.querySelector("h1");
    if (!title) return;
    arrival.owed = false;
    title.focus({ preventScroll: true });
  });
  return { router, arrival };
}

declare module "@tanstack/react-router" {
  interface Register {
    router: ReturnType<typeof createAppRouter>["router"];
  }
}

import { useSyncExternalStore } from "react";

/** The worker marks a page that it kept from earlier, because the server did not answer. */
const earlier = "data-earlier";

function subscribe(changed: () => void): () => void {
  addEventListener("online", changed);
  addEventListener("offline", changed);
  return () => {
    removeEventListener("online", changed);
    removeEventListener("offline", changed);
  };
}

function connected(): boolean {
  return navigator.onLine && !document.documentElement.hasAttribute(earlier);
}

/** Whether the browser believes it has a connection, and the page is not one of earlier. */
export function useOnline(): boolean {
  return useSyncExternalStore(subscribe, connected);
}

/** The server answered: it can be reached again. */
export function reached(): void {
  const root = document.documentElement;
  if (!root.hasAttribute(earlier)) return;
  root.removeAttribute(earlier);
  dispatchEvent(new Event("online"));
}

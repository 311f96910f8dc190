import { Trouble } from "./trouble";

const key = "constellation-reloaded";
const pauseMillis = 60_000;

/** How browsers say that a part of the app did not come. */
export function isMissingPart(error: unknown): boolean {
  return (
    error instanceof TypeError &&
    /dynamically imported module|module script failed/i.test(error.message)
  );
}

/** Whether the page is of an older version than the server: parts of it, or its documents, are gone. */
export function isOfOldVersion(error: unknown): boolean {
  return (error instanceof Trouble && error.code === "STALE") || isMissingPart(error);
}

/** Brings the new version where the server can be reached, but not again and again. */
export async function loadNewVersion(): Promise<void> {
  try {
    if (Date.now() - Number(sessionStorage.getItem(key) ?? 0) < pauseMillis) return;
    const { ok } = await fetch("/livez", { cache: "no-store" });
    if (!ok) return;
    sessionStorage.setItem(key, String(Date.now()));
  } catch {
    return; // no network, or a browser that would not remember: the page stays as it is
  }
  location.reload();
}

import { draftsOf } from "./drafts";
import { keysOf, read, write } from "./store";

const lastKey = "constellation.person";
/** The event the person was at, and what a guest was called at the last door. */
export const placeKey = "constellation.place";
export const nameKey = "constellation.name";

/** Who was here last, for a page that opens without a network. */
export function lastPerson(): string | null {
  return read(lastKey);
}

/** Remembers who is here. Where somebody else was is forgotten; what they wrote is not. */
export function rememberPerson(person: string): void {
  if (person === "" || person === lastPerson()) return;
  write(placeKey, null);
  write(lastKey, person);
}

/**
 * Signing out leaves nothing of the person on this device, but what they sent and what has not
 * arrived yet: that goes out when they sign in again.
 */
export function forgetPerson(): void {
  const drafts = keysOf(draftsOf(lastPerson() ?? ""));
  for (const key of [lastKey, placeKey, nameKey, ...drafts]) write(key, null);
}

import { keysOf, read, readJson, write } from "../device/store";

/** Something said that the server may not have yet. It stays on this device until it has. */
export type Saying = {
  readonly clientId: string;
  readonly event: string;
  /** Whose it is: on a shared device nobody sends or sees what another wrote. */
  readonly person: string;
  /** Whose words they are, where somebody who runs the event wrote them down for another. */
  readonly author?: { readonly id: string; readonly name: string } | null;
  readonly text: string;
  readonly kind: string;
  readonly attribution: string | null;
  readonly session: string | null;
  readonly round: string | null;
  readonly table: number | null;
  /** When it was written, in milliseconds. */
  readonly at: number;
  /** Why the server does not take it; it is not sent again by itself. */
  readonly refused?: string;
};

const prefix = "constellation.outbox.";
const listeners = new Set<() => void>();

function changed(): void {
  for (const listener of listeners) listener();
}

/** All that waits, as one text that is the same while nothing changes. */
export function outboxText(): string {
  return `[${keysOf(prefix)
    .sort()
    .map((key) => read(key))
    .join(",")}]`;
}

/** What the person said and the server may not have, in the order it was said. */
export function outbox(person: string): Saying[] {
  return keysOf(prefix)
    .flatMap((key) => readJson<Saying>(key) ?? [])
    .filter((saying) => saying.person === person)
    .sort((a, b) => a.at - b.at || a.clientId.localeCompare(b.clientId));
}

/** Keeps it on the device before anything is sent: each under a key of its own, so that two tabs do not undo each other. */
export function keep(saying: Saying): void {
  write(prefix + saying.clientId, JSON.stringify(saying));
  changed();
}

export function forget(clientId: string): void {
  write(prefix + clientId, null);
  changed();
}

/** Tells of changes in this tab and in others. */
export function watchOutbox(listener: () => void): () => void {
  listeners.add(listener);
  addEventListener("storage", listener);
  return () => {
    listeners.delete(listener);
    removeEventListener("storage", listener);
  };
}

/** An id that no other device makes. (crypto.randomUUID needs https, and a room may have none.) */
export function newClientId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

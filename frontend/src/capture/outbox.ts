/** Something said that the server may not have yet. It stays on this device until it has. */
export type Saying = {
  readonly clientId: string;
  readonly event: string;
  /** Whose it is: on a shared device nobody sends or sees what another wrote. */
  readonly person: string;
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
const drafts = "constellation.draft.";

/** Where nothing can be kept on the device: at least until the page is closed. */
const memory = new Map<string, string>();
const listeners = new Set<() => void>();

function write(key: string, value: string | null): void {
  try {
    if (value === null) localStorage.removeItem(key);
    else localStorage.setItem(key, value);
    memory.delete(key);
  } catch {
    if (value === null) memory.delete(key);
    else memory.set(key, value);
  }
}

function read(key: string): string | null {
  const held = memory.get(key);
  if (held !== undefined) return held;
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

function keys(): string[] {
  const all = new Set(memory.keys());
  try {
    for (let i = 0; i < localStorage.length; i++) all.add(localStorage.key(i) ?? "");
  } catch {
    // Nothing is kept on this device.
  }
  return [...all].filter((key) => key.startsWith(prefix));
}

function changed(): void {
  for (const listener of listeners) listener();
}

function parse(text: string | null): Saying[] {
  try {
    return text ? [JSON.parse(text) as Saying] : [];
  } catch {
    return [];
  }
}

/** All that waits, as one text that is the same while nothing changes. */
export function outboxText(): string {
  return `[${keys()
    .sort()
    .map((key) => read(key))
    .join(",")}]`;
}

/** What the person said and the server may not have, in the order it was said. */
export function outbox(person: string): Saying[] {
  return keys()
    .flatMap((key) => parse(read(key)))
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

/** What somebody was writing at the event when the page went away. */
export function draftOf(person: string, event: string): string {
  return read(`${drafts}${person}.${event}`) ?? "";
}

export function keepDraft(person: string, event: string, text: string): void {
  write(`${drafts}${person}.${event}`, text === "" ? null : text);
}

const lastKey = "constellation.person";

/** Who wrote here last, for a page that opens without a network. */
export function lastPerson(): string | null {
  return read(lastKey);
}

export function rememberPerson(person: string, readersSee: string): void {
  if (person === "") return;
  write(lastKey, person);
  write(`${lastKey}.readers`, readersSee);
}

/** Whom readers were to see when the page was last open; nobody where that is not known. */
export function lastReadersSee(): string {
  return read(`${lastKey}.readers`) ?? "ANONYMOUS";
}

/** An id that no other device makes. (crypto.randomUUID needs https, and a room may have none.) */
export function newClientId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

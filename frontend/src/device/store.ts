/** Where nothing can be kept on the device: at least until the page is closed. */
const memory = new Map<string, string>();

/** Keeps a text on this device, or with null no longer. */
export function write(key: string, value: string | null): void {
  try {
    if (value === null) localStorage.removeItem(key);
    else localStorage.setItem(key, value);
    memory.delete(key);
  } catch {
    if (value === null) memory.delete(key);
    else memory.set(key, value);
  }
}

export function read(key: string): string | null {
  const held = memory.get(key);
  if (held !== undefined) return held;
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

/** The keys that begin so. */
export function keysOf(prefix: string): string[] {
  const all = new Set(memory.keys());
  try {
    for (let i = 0; i < localStorage.length; i++) all.add(localStorage.key(i) ?? "");
  } catch {
    // Nothing is kept on this device.
  }
  return [...all].filter((key) => key.startsWith(prefix));
}

/** What is kept under a key, if it is whole; what somebody spoiled on the device is passed over. */
export function readJson<Kept>(key: string): Kept | null {
  try {
    return JSON.parse(read(key) ?? "null") as Kept | null;
  } catch {
    return null;
  }
}

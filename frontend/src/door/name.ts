const key = "constellation.name";

/** What the guest was called on this device before. */
export function knownName(): string {
  try {
    return localStorage.getItem(key) ?? "";
  } catch {
    return "";
  }
}

/** Remembers the name for the next door; a device that keeps nothing asks again. */
export function rememberName(name: string): void {
  try {
    localStorage.setItem(key, name);
  } catch {
    return;
  }
}

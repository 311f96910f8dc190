import { nameKey } from "../device/person";
import { read, write } from "../device/store";

/** What the guest was called on this device before. */
export function knownName(): string {
  return read(nameKey) ?? "";
}

/** Remembers the name for the next door. */
export function rememberName(name: string): void {
  write(nameKey, name);
}

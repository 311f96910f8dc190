import { draftOf, keepDraft } from "../device/drafts";

/** Whose words they are that somebody who runs the event writes down: a person's, or a table's. */
export type Speaker =
  | { readonly kind: "person"; readonly id: string; readonly name: string }
  | { readonly kind: "table"; readonly number: number };

const about = (event: string) => `${event}.speaker`;

/**
 * For whom somebody was writing when the page went away. It goes with the draft: what was meant for
 * somebody else must not come back as one's own.
 */
export function speakerOf(writer: string, event: string): Speaker | null {
  try {
    return readSpeaker(JSON.parse(draftOf(writer, about(event)) || "null"));
  } catch {
    return null;
  }
}

export function keepSpeaker(writer: string, event: string, speaker: Speaker | null): void {
  keepDraft(writer, about(event), speaker ? JSON.stringify(speaker) : "");
}

/** A table is spoken for only where hosts write for tables, and while its café goes on. */
export function standing(
  speaker: Speaker | null,
  tables: readonly { readonly number: number }[],
): Speaker | null {
  if (speaker?.kind !== "table") return speaker;
  return tables.some(({ number }) => number === speaker.number) ? speaker : null;
}

function readSpeaker(kept: unknown): Speaker | null {
  if (typeof kept !== "object" || kept === null) return null;
  const { kind, id, name, number } = kept as Record<string, unknown>;
  if (kind === "person" && typeof id === "string" && typeof name === "string")
    return { kind, id, name };
  return kind === "table" && typeof number === "number" ? { kind, number } : null;
}

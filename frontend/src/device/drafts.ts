import { read, write } from "./store";

/** Where the drafts of a person stand; on a shared device nobody sees another's. */
export const draftsOf = (person: string) => `constellation.draft.${person}.`;

/** What somebody was writing when the page went away, by what it is about. */
export function draftOf(person: string, about: string): string {
  return read(draftsOf(person) + about) ?? "";
}

/** Keeps what is being written with each letter; an empty text is no draft. */
export function keepDraft(person: string, about: string, text: string): void {
  write(draftsOf(person) + about, text === "" ? null : text);
}

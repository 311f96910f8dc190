import { type SearchedKind, searchKinds } from "./kinds";

/** What the address of the search page holds. */
export type SearchSearch = { q?: string; kind?: SearchedKind };

/** Reads the address; what it does not understand is as if it were not there. */
export function readSearch(raw: Record<string, unknown>): SearchSearch {
  const { q } = raw;
  const words = typeof q === "string" || typeof q === "number" ? String(q).trim() : "";
  return {
    q: words.slice(0, 200) || undefined,
    kind: searchKinds.find((kind) => kind === raw["kind"]),
  };
}

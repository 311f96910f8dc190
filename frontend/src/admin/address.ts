/** What the address of the people's page holds. */
export type PeopleSearch = { q?: string; show?: "stewards" };

/** Reads the address; what it does not understand is as if it were not there. */
export function readPeopleSearch(raw: Record<string, unknown>): PeopleSearch {
  const { q } = raw;
  const words = typeof q === "string" || typeof q === "number" ? String(q).trim() : "";
  return {
    q: words.slice(0, 200) || undefined,
    show: raw["show"] === "stewards" ? "stewards" : undefined,
  };
}

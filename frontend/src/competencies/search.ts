import type { CompetenciesSearch } from "../links";

/** Reads the address; what it does not understand is as if it were not there. */
export function readCompetenciesSearch(raw: Record<string, unknown>): CompetenciesSearch {
  const { q, covered } = raw;
  const words = typeof q === "string" || typeof q === "number" ? String(q).trim() : "";
  return {
    q: words.slice(0, 200) || undefined,
    covered: covered === "yes" || covered === "no" ? covered : undefined,
  };
}

/** Words or coverage ask for a plain list; without them the page shows the tree. */
export function competenciesVariables(search: CompetenciesSearch, language: string) {
  const flat = search.q !== undefined || search.covered !== undefined;
  return {
    language,
    flat,
    filter: {
      text: search.q,
      covered: search.covered === undefined ? undefined : search.covered === "yes",
      kind: "COMPETENCY" as const,
    },
  };
}

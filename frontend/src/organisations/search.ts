export const kinds = [
  "UNIVERSITY",
  "MINISTRY",
  "ASSOCIATION",
  "LIBRARY",
  "HOSPITAL",
  "COMPANY",
  "OTHER",
] as const;

/** What the address of the organisations holds. */
export type OrganisationsSearch = { q?: string; kind?: (typeof kinds)[number] };

/** Reads the address; what it does not understand is as if it were not there. */
export function readOrganisationsSearch(raw: Record<string, unknown>): OrganisationsSearch {
  const text = String(raw["q"] ?? "").trim();
  return {
    q: text === "" ? undefined : text.slice(0, 200),
    kind: kinds.find((kind) => kind === raw["kind"]),
  };
}

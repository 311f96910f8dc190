/** The pages of a community's settings, in the order they are used most. */
export const parts = ["about", "door", "competencies", "people", "invite", "archive"] as const;

export type Part = (typeof parts)[number];

/** Reads the address; the texts are the first page. */
export function readPart(raw: Record<string, unknown>): { part?: Part } {
  return { part: parts.find((part) => part === raw["part"]) };
}

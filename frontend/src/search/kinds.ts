/** What one can look for, in the order of the page. */
export const searchKinds = [
  "COMMUNITY",
  "EVENT",
  "LESSON",
  "ASSET",
  "COMPETENCY",
  "PERSON",
  "ORGANISATION",
] as const;

export type SearchedKind = (typeof searchKinds)[number];

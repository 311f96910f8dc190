/** What one can look for, in the order of the page. */
export const searchKinds = [
  "COMMUNITY",
  "EVENT",
  "LESSON",
  "ASSET",
  "CONTRIBUTION",
  "PROCESS_TOOL",
  "WORKSHEET",
  "COMPETENCY",
  "PERSON",
  "ORGANISATION",
] as const;

export type SearchedKind = (typeof searchKinds)[number];

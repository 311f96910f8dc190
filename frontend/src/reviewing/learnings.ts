/** One sentence as it is being written: kept, new, or picked from what was said. */
export type Sentence = { key: string; id?: string; contributionId?: string; text: string };

export const mostSentences = 7;
export const longest = 200;

/** How many characters are left, as the server counts them. */
export function left(text: string): number {
  return longest - [...text.trim()].length;
}

/** The list with the sentence moved one place up or down. */
export function moved(list: readonly Sentence[], at: number, by: 1 | -1): Sentence[] {
  const copy = [...list];
  const [one] = copy.splice(at, 1);
  if (one) copy.splice(at + by, 0, one);
  return copy;
}

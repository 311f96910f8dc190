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

/** A sentence as it was when somebody began to write. */
export type Said = { readonly id: string; readonly text: string };

/** What was being written when the page went away, and what stood there when it was begun. */
type LearningsDraft = { readonly list: readonly Sentence[]; readonly before: readonly Said[] };

/** What is kept as a draft, as it was written; anything else is none. */
export function readLearnings(text: string): LearningsDraft | null {
  try {
    const { list, before } = JSON.parse(text);
    return Array.isArray(list) && Array.isArray(before) ? { list, before } : null;
  } catch {
    return null;
  }
}

/**
 * Takes the writing up again on what stands there now: one's own changes stay, and so does what others
 * have said, changed or taken out meanwhile.
 */
export function takenUp(draft: LearningsDraft, now: readonly Said[]): Sentence[] {
  const nowBy = new Map(now.map((one) => [one.id, one.text]));
  const beforeBy = new Map(draft.before.map((one) => [one.id, one.text]));
  const own = draft.list.flatMap((one): Sentence[] => {
    if (!one.id) return [one];
    const untouched = one.text === beforeBy.get(one.id);
    const text = nowBy.get(one.id);
    if (text !== undefined) return [untouched ? { ...one, text } : one];
    return untouched ? [] : [{ key: one.key, text: one.text }];
  });
  const held = new Set(draft.list.map(({ id }) => id));
  const others = now.filter(({ id }) => !held.has(id) && !beforeBy.has(id));
  return [...own, ...others.map(({ id, text }) => ({ key: id, id, text }))];
}

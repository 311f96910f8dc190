type Descriptor = { language: string; level: { rank: number } | null | undefined };

/** What each level looks like, lowest first, in one's own language where it was said in it. */
export function ladder<D extends Descriptor>(descriptors: readonly D[], language: string): D[] {
  const rank = (one: D) => one.level?.rank ?? 0;
  const levels = new Map<number, D>();
  for (const one of descriptors) {
    const known = levels.get(rank(one));
    if (!known || (one.language === language && known.language !== language)) {
      levels.set(rank(one), one);
    }
  }
  return [...levels.values()].sort((one, other) => rank(one) - rank(other));
}

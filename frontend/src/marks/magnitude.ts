/** The radius of a dot whose area grows with a community's members; never too small to hit. */
export function magnitudeRadius(members: number, largest = 14): number {
  const grown = Math.sqrt(Math.max(0, members) / Math.PI) * 1.55;
  return Math.min(largest, Math.max(3, grown));
}
